using SaferCity.Governance.Boards;
using SaferCity.Governance.Papers;
using SaferCity.Practice.Meetings;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Papers;

public sealed class ThePapersStates
{
    private static readonly DateOnly Today = new(2021, 11, 15);
    private static readonly Guid One = new(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), Other = new(2, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    [Fact]
    public void A_papers_states_and_verbs_are_as_the_file_says() => Grid.MustMatch("Paper.grid.txt",
        [("Draft", Draft), ("Draft, confirmed", Confirmed), ("Cleared", Cleared), ("Published", Published), ("Withdrawn", Withdrawn)],
        [
            ("recompose", at => After(at, p => p.Recompose([Sections.Marac()]))),
            ("take a late record", at => After(at, p => p.TakeNow(Sections.Late, [Sections.Marac()]))),
            ("leave a late record", at => After(at, p => p.LeaveForNext(Sections.Late, [new("heard", Sections.Late)]))),
            ("confirm its section", at => After(at, p => p.Confirm("vawg.marac", "MARAC coordinator", DateTimeOffset.UnixEpoch))),
            ("confirm another section", at => After(at, p => p.Confirm("vawg.other", "MARAC coordinator", DateTimeOffset.UnixEpoch))),
            ("clear", at => After(at, p => p.Clear(0, One))),
            ("clear, a promise unanswered", at => After(at, p => p.Clear(1, One))),
            ("publish with the tick", at => After(at, p => p.Publish(true, Other))),
            ("publish what one cleared", at => After(at, p => p.Publish(true, One))),
            ("publish without the tick", at => After(at, p => p.Publish(false, Other))),
            ("withdraw", at => After(at, p => p.Withdraw("Invented."))),
        ]);

    [Theory]
    [InlineData("2021-11-16", "governance.data_of_the_future")]
    [InlineData("2021-09-13", "governance.nothing_to_report")]
    public void A_paper_reports_on_days_that_were_and_are_not_reported(string asAt, string code) =>
        Refusing.With(code, () => Paper.Start(Beginning(DateOnly.Parse(asAt), new(2021, 11, 29)), [], Today));

    [Fact]
    public void A_papers_data_are_not_later_than_its_meeting() =>
        Refusing.With("governance.data_after_the_meeting", () => Paper.Start(Beginning(new(2021, 11, 15), new(2021, 11, 14)), [], Today));

    private static string After(Paper paper, Action<Paper> verb)
    {
        verb(paper);
        return paper.State.ToString();
    }

    private static Paper Draft() => Paper.Start(Beginning(new(2021, 11, 15), new(2021, 11, 29)), [Sections.Marac()], Today);

    private static Paper Confirmed() => With(Draft(), p => p.Confirm("vawg.marac", "MARAC coordinator", DateTimeOffset.UnixEpoch));

    private static Paper Cleared() => With(Confirmed(), p => p.Clear(0, One));

    private static Paper Published() => With(Cleared(), p => p.Publish(true, Other));

    private static Paper Withdrawn() => With(Draft(), p => p.Withdraw("Invented."));

    private static Paper With(Paper paper, Action<Paper> verb)
    {
        verb(paper);
        return paper;
    }

    private static PaperBeginning Beginning(DateOnly asAt, DateOnly meeting) =>
        new(PaperTemplate.TeamUpdate, BoardId.Of(Guid.NewGuid()), "Board", MeetingId.Of(Guid.NewGuid()), meeting, new(2021, 9, 27), new(2021, 9, 13), asAt, "Director", "Manager", "");
}
