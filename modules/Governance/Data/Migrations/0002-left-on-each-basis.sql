-- A record was left for the next paper as a whole; now it is left on the basis on which it is late. On which one it was is not known: it is offered again.
update papers set left_out = '[]' where left_out <> '[]';
