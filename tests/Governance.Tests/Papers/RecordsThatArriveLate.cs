using SaferCity.Governance.Papers;
using SaferCity.Practice.Papers;

namespace SaferCity.Tests.Papers;

public sealed class RecordsThatArriveLate
{
    private static readonly FigureRecord[] Six = [.. Enumerable.Range(0, 6).Select(_ => Sections.Case())];
    private static readonly FigureRecord Seventh = Sections.Case();
    private static readonly IReadOnlySet<CountedRecord> None = new HashSet<CountedRecord>();

    [Fact]
    public void Are_offered_to_a_draft_as_six_would_become_seven()
    {
        var offer = Assert.Single(LateRecords.Between([Sections.Marac(Six)], [Sections.Marac([.. Six, Seventh])]));
        Assert.Equal("Six would become seven: take it now, or leave it for the next paper.", offer.Sentence);
        Assert.Equal([Seventh], offer.Arrived);
    }

    [Fact]
    public void Are_not_offered_when_nothing_changed() => Assert.Empty(LateRecords.Between([Sections.Marac(Six)], [Sections.Marac([.. Six.Reverse()])]));

    [Fact]
    public void Show_also_when_they_are_no_longer_counted()
    {
        var offer = Assert.Single(LateRecords.Between([Sections.Marac(Six)], [Sections.Marac(Six[..5])]));
        Assert.Equal("Six would become five: a record is no longer counted.", offer.Sentence);
        Assert.Equal([Six[5]], offer.Gone);
    }

    [Fact]
    public void Show_also_when_one_takes_the_place_of_another() =>
        Assert.Equal("Cases heard at MARAC: still six, and other records.", Assert.Single(LateRecords.Between([Sections.Marac(Six)], [Sections.Marac([.. Six[..5], Seventh])])).Sentence);

    [Fact]
    public void Are_offered_when_a_whole_section_is_new() =>
        Assert.Equal("No would become six: take them now, or leave them for the next paper.", Assert.Single(LateRecords.Between([], [Sections.Marac(Six)])).Sentence);

    [Fact]
    public void Are_carried_into_the_next_paper_when_they_arrive_after_clearance() =>
        Assert.Equal([Heard(Seventh)], LateRecords.CarriedInto([Sections.Marac(Six)], [Sections.Marac([.. Six, Seventh])], None));

    [Fact]
    public void Are_carried_into_no_paper_after_that()
    {
        var first = Sections.Marac(Six);
        var second = Sections.Marac(Seventh, Sections.Case());
        Assert.Empty(LateRecords.CarriedInto([first, second], [Sections.Marac([.. Six, .. Counted(second)])], None));
    }

    [Fact]
    public void May_be_left_once_more_and_are_carried_later()
    {
        var fresh = Sections.Marac([.. Six, Seventh]);
        Assert.Empty(LateRecords.CarriedInto([Sections.Marac(Six)], [fresh], new HashSet<CountedRecord> { Heard(Seventh) }));
        Assert.Equal([Heard(Seventh)], LateRecords.CarriedInto([Sections.Marac(Six), Sections.Marac(Sections.Case())], [fresh], None));
    }

    [Fact]
    public void Are_late_on_each_basis_apart()
    {
        // Received in the first paper's time and heard then too, but the hearing was recorded after clearance.
        var cleared = Section(Received("notified", Six[0]));
        var now = Section(Received("notified", Six[0]), Sections.Heard(Six[0]));

        Assert.Equal([Heard(Six[0])], LateRecords.CarriedInto([cleared], [now], None));
    }

    [Fact]
    public void Are_not_late_in_another_figure_of_the_basis_that_counted_them()
    {
        // Over both papers' time a conference has another place and a case may stand in another figure: that is no reason to count it again.
        var cleared = Section(Sections.Heard(Six[0]), new("heard_first", "Heard at the first conference", "heard", [Six[0]]));
        var now = Section(Sections.Heard(Six[0]), new("heard_second", "Heard at the second conference", "heard", [Six[0]]), new("moved", "Moved since", "heard", [Six[0]]));

        Assert.Empty(LateRecords.CarriedInto([cleared], [now], None));
    }

    [Fact]
    public void Are_late_at_one_panel_and_not_at_another()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var cleared = Section(Discussed(first));
        var now = Section(Discussed(first, second));

        Assert.Equal([new("discussed", Six[0].Id, second)], LateRecords.CarriedInto([cleared], [now], None));
        Assert.Empty(LateRecords.CarriedInto([Section(new Figure("discussed", "Discussed", "discussed", [Six[0]]))], [now], None));
    }

    [Fact]
    public void Are_not_offered_where_only_more_is_known_of_a_record_that_is_counted()
    {
        Figure Consent(string state, params FigureRecord[] cases) => new("consent_" + state, "Adopted cases with consent " + state, "adopted", cases);

        var offers = LateRecords.Between([Section(Consent("sought", Six[0]))], [Section(Consent("given", Six[0]))]);

        Assert.All(offers, offer => Assert.Empty(offer.Arrived.Concat(offer.Gone)));
        Assert.Equal(["No would become one: more is known of the records; compose the paper again to take it in.", "One would become no: more is known of the records; compose the paper again to take it in."], offers.Select(offer => offer.Sentence));
    }

    [Fact]
    public void Count_once_over_any_three_papers_whatever_arrives_when()
    {
        // Each record has a day and arrives on or after it; papers are cleared on days 10, 20 and 30. Tried over many seeds, the rule is: counted at most once, and once if it arrived before the last clearance.
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var all = Enumerable.Range(0, 12).Select(_ => random.Next(1, 31)).Select(day => (Record: Sections.Case(), Day: day, Arrives: random.Next(day, 36))).ToArray();
            var cleared = new List<PaperSection>();
            for (var (after, asAt) = (0, 10); asAt <= 30; (after, asAt) = (asAt, asAt + 10))
            {
                var known = all.Where(record => record.Arrives <= asAt).ToArray();
                var carried = LateRecords.CarriedInto(cleared, [Sections.Marac([.. known.Where(record => record.Day <= after).Select(record => record.Record)])], None);
                cleared.Add(Sections.Marac([.. known.Where(record => carried.Contains(Heard(record.Record)) || (record.Day > after && record.Day <= asAt)).Select(record => record.Record)]));
            }
            var counted = cleared.SelectMany(Counted).Select(record => record.Id).ToArray();
            Assert.Equal(counted.Length, counted.Distinct().Count());
            Assert.Equal(all.Where(record => record.Arrives <= 30).Select(record => record.Record.Id).Order(), counted.Order());
        }
    }

    private static CountedRecord Heard(FigureRecord record) => new("heard", record.Id);

    private static Figure Received(string key, params FigureRecord[] cases) => new(key, "Referrals received", "received", cases);

    private static Figure Discussed(params Guid[] panels) => new("discussed", "Discussed", "discussed", [.. panels.Select(panel => Six[0] with { Occasion = panel })]);

    private static PaperSection Section(params Figure[] figures) => new("vawg.marac", "MARAC", [new("In all.") { Figures = figures }]);

    private static IReadOnlyList<FigureRecord> Counted(PaperSection section) => section.Paragraphs[0].Figures[0].Records;
}
