using SaferCity.Governance.Papers;
using SaferCity.Practice.Papers;

namespace SaferCity.Tests.Papers;

public sealed class RecordsThatArriveLate
{
    private static readonly FigureRecord[] Six = [.. Enumerable.Range(0, 6).Select(_ => Sections.Case())];
    private static readonly FigureRecord Seventh = Sections.Case();
    private static readonly IReadOnlySet<Guid> None = new HashSet<Guid>();

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
        Assert.Equal([Seventh.Id], LateRecords.CarriedInto([Sections.Marac(Six)], [Sections.Marac([.. Six, Seventh])], None));

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
        Assert.Empty(LateRecords.CarriedInto([Sections.Marac(Six)], [fresh], new HashSet<Guid> { Seventh.Id }));
        Assert.Equal([Seventh.Id], LateRecords.CarriedInto([Sections.Marac(Six), Sections.Marac(Sections.Case())], [fresh], None));
    }

    [Fact]
    public void Are_late_in_each_figure_apart()
    {
        var notified = new Figure("notified", "Notifications", "received", [Six[0]]);
        var section = new PaperSection("vawg.marac", "MARAC", [new("{notified} were received.") { Figures = [notified] }]);
        Assert.Equal([Six[0].Id], LateRecords.CarriedInto([section], [Sections.Marac(Six[0])], None));
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
                cleared.Add(Sections.Marac([.. known.Where(record => carried.Contains(record.Record.Id) || (record.Day > after && record.Day <= asAt)).Select(record => record.Record)]));
            }
            var counted = cleared.SelectMany(Counted).Select(record => record.Id).ToArray();
            Assert.Equal(counted.Length, counted.Distinct().Count());
            Assert.Equal(all.Where(record => record.Arrives <= 30).Select(record => record.Record.Id).Order(), counted.Order());
        }
    }

    private static IReadOnlyList<FigureRecord> Counted(PaperSection section) => section.Paragraphs[0].Figures[0].Records;
}
