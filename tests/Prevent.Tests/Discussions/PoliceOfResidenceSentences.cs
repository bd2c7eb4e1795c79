using SaferCity.Common.V1;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Discussions;

/// <summary>Counter-Terrorism and Security Act 2015, s.37: the police of the area where the person lives are there.</summary>
public sealed class PoliceOfResidenceSentences
{
    private static readonly PersonDetails FromElsewhere = Channel.Person(area: "Invented Borough", force: "Invented Force");

    [Theory, OnBothEngines]
    public async Task Who_lives_elsewhere_is_not_discussed_without_the_police_of_that_area(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await channel.BeforePanelAsync(FromElsewhere);

        await Refusing.With("prevent.police_of_residence_absent", () => channel.AdoptAsync(referral));
        await Refusing.With("prevent.police_of_residence_absent", () => channel.Room.SendAsync(Channel.Refusal(referral)));
        await Refusing.With("prevent.police_of_residence_absent", () => channel.Room.SendAsync(Channel.Adjournment(referral)));
    }

    [Theory, OnBothEngines]
    public async Task With_that_force_there_the_case_is_discussed(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await channel.BeforePanelAsync(FromElsewhere, came: [Channel.Council, Channel.Police, Channel.OtherPolice]);

        Assert.NotEmpty((await channel.AdoptAsync(referral)).Etag);
    }

    [Theory, OnBothEngines]
    public async Task The_chair_may_record_legal_advice_to_the_contrary_and_the_history_says_so(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adoption = Channel.Adoption(await channel.BeforePanelAsync(FromElsewhere));
        adoption.LegalAdvice = "Invented advice on the proviso.";

        var answer = await channel.GetAsync((await channel.Room.SendAsync(adoption)).Receipt);

        Assert.Contains(answer.History, h => h is { Sentence: "Discussed without the police of the area of residence, on legal advice that the chair recorded.", Reason: "Invented advice on the proviso." });
    }

    [Theory, OnBothEngines]
    public async Task No_advice_stands_in_for_the_panels_own_police(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adoption = Channel.Adoption(await channel.BeforePanelAsync(required: [Channel.Council, Channel.Health], came: [Channel.Council, Channel.Health]));
        adoption.LegalAdvice = "Invented advice.";

        await Refusing.With("prevent.own_police_absent", () => channel.Room.SendAsync(adoption));
    }

    [Theory, OnBothEngines]
    public async Task Where_nobody_knows_where_the_person_lives_the_panels_own_police_must_be_there(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var nowhere = Channel.Person();
        nowhere.HomeArea = null;

        Assert.NotEmpty((await channel.AdoptedAsync(nowhere)).Etag);
    }

    [Theory, OnBothEngines]
    public async Task A_person_who_moved_after_the_referral_needs_the_new_areas_police(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var panel = await channel.ScheduleAsync();
        var referral = await channel.SendAsync(await channel.PutAsync(await channel.ReceiveAsync(), panel));
        await channel.HoldAsync(panel);

        await Refusing.With("prevent.police_of_residence_absent", () => channel.AdoptAsync(referral));
    }

    [Theory, OnBothEngines]
    public async Task Who_moved_after_the_panel_met_was_discussed_rightly_without_the_new_areas_police(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await channel.BeforePanelAsync();
        channel.Room.Clock.MoveTo(new(2021, 11, 8));
        var move = Channel.Move(referral, "2021-11-01");
        move.NewHomeArea.From = "2021-10-26";

        var moved = (await channel.Room.SendAsync(move)).Receipt;

        Assert.NotEmpty((await channel.AdoptAsync(moved)).Etag);
    }
}
