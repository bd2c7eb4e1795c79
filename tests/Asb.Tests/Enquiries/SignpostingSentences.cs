using Google.Protobuf.WellKnownTypes;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Enquiries;

public sealed class SignpostingSentences
{
    private static RecordSignpostingRequest Signposting(Presentation presentation, params string[] services) => new()
    {
        RequestId = Desk.NewId(), Presentation = presentation,
        Signposts = { services.Select(service => new Signpost { Service = service, ByRole = "CCM Coordinator", At = Timestamp.FromDateTimeOffset(new(2021, 10, 4, 15, 30, 0, TimeSpan.Zero)) }) },
    };

    [Theory, OnBothEngines]
    public async Task A_case_that_is_not_accepted_keeps_all_of_it_with_its_signposting(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var said = Desk.Presentation("Alpha", Behaviour.AttemptedSuicide, Behaviour.SubstanceUse);

        var receipt = (await desk.Room.SendAsync(Signposting(said, "Crisis team", "Safeguarding"))).Receipt;

        var answer = await desk.Room.SendAsync(new GetEnquiryRequest { EnquiryId = receipt.Id });
        Assert.Equal("CCM-ENQ-2021-0001", receipt.Reference);
        Assert.Equal(said, answer.Enquiry.Presentation);
        Assert.Equal(["Crisis team", "Safeguarding"], answer.Enquiry.Signposts.Select(s => s.Service));
        Assert.All(answer.Enquiry.Signposts, s => Assert.Equal(("CCM Coordinator", new DateTimeOffset(2021, 10, 4, 15, 30, 0, TimeSpan.Zero)), (s.ByRole, s.At.ToDateTimeOffset())));
        Assert.StartsWith("The panel accepts attempted suicide only where", answer.Enquiry.NotAcceptedBecause, StringComparison.Ordinal);
        Assert.Equal("Brought to the panel on 4 October 2021 and not accepted; signposted to 2 services.", Assert.Single(answer.History).Sentence);
        Assert.Equal("AttemptedSuicide,SubstanceUse", string.Join(',', answer.Enquiry.Presentation.Behaviours));
        Assert.Null(await JournalCheck.ProblemAsync(desk.Room.Engine, "asb"));
    }

    [Theory, OnBothEngines]
    public async Task Signposting_must_happen(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);

        await Refusing.With("asb.not_signposted", () => desk.Room.SendAsync(Signposting(Desk.Presentation("Alpha", Behaviour.AttemptedSuicide))));
    }

    [Theory, OnBothEngines]
    public async Task A_case_that_the_panel_accepts_is_referred_and_not_only_signposted(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);

        await Refusing.With("asb.would_be_accepted", () => desk.Room.SendAsync(Signposting(Desk.Presentation("Alpha", Behaviour.AttemptedSuicide, Behaviour.Crime), "Crisis team")));
    }

    [Fact]
    public async Task Signposting_says_where_when_and_by_which_role()
    {
        await using var desk = await Desk.OpenAsync(Kept.InSqlite);
        var said = Signposting(Desk.Presentation("Alpha", Behaviour.AttemptedSuicide));
        said.Signposts.Add(new Signpost());

        foreach (var field in (string[])["Service", "At", "ByRole"]) await Refusing.AtField($"Signposts[0].{field}", () => desk.Room.SendAsync(said));

        said.Signposts[0].At = new() { Seconds = long.MaxValue };
        await Refusing.AtField("Signposts[0].At", () => desk.Room.SendAsync(said));
    }

    [Fact]
    public async Task Signposting_is_recorded_after_it_happened()
    {
        await using var desk = await Desk.OpenAsync(Kept.InSqlite);
        var said = Signposting(Desk.Presentation("Alpha", Behaviour.AttemptedSuicide), "Crisis team");
        said.Signposts[0].At = Timestamp.FromDateTimeOffset(new(2021, 11, 16, 9, 0, 0, TimeSpan.Zero));

        await Refusing.With("asb.signposted_in_future", () => desk.Room.SendAsync(said));
    }

    [Theory, OnBothEngines]
    public async Task An_enquiry_exists_only_for_who_brought_it_and_the_coordinator(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var receipt = (await desk.Room.SendAsync(Signposting(Desk.Presentation("Alpha", Behaviour.AttemptedSuicide), "Crisis team"), Desk.Officer)).Receipt;

        Assert.Single((await desk.Room.SendAsync(new ListEnquiriesRequest(), Desk.Officer)).Enquiries);
        Assert.Empty((await desk.Room.SendAsync(new ListEnquiriesRequest(), Desk.Nurse)).Enquiries);
        await Assert.ThrowsAsync<NotFoundException>(() => desk.Room.SendAsync(new GetEnquiryRequest { EnquiryId = receipt.Id }, Desk.Nurse));
    }
}
