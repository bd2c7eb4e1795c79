using SaferCity.Access.V1;
using SaferCity.Console.Forms;
using SaferCity.Vawg.V1;
using RecordSignpostingRequest = SaferCity.Asb.V1.RecordSignpostingRequest;

namespace SaferCity.Tests.Forms;

/// <summary>How what was typed becomes a message, and where the rooms' complaints about it find their fields.</summary>
public sealed class MessageBinderSentences
{
    [Fact]
    public async Task Each_field_is_read_by_its_own_kind()
    {
        var form = await Posted<SubmitReferralRequest>.OfAsync(
            ("Source", "Agency"), ("ReferredOn.Day", "8"), ("ReferredOn.Month", "12"), ("ReferredOn.Year", "2021"), ("DashTicks", " 14 "), ("Background", "One.\r\nTwo."));

        Assert.Equal((ReferralSource.Agency, "2021-12-08", 14, "One.\nTwo."), (form.Message!.Source, form.Message.ReferredOn, form.Message.DashTicks, form.Message.Background));
        Assert.True(form.State.IsValid);
    }

    [Fact]
    public async Task What_was_not_answered_arrives_as_that_and_a_nought_as_a_nought()
    {
        Assert.False((await Posted<SubmitReferralRequest>.OfAsync(("DashTicks", ""), ("Background", "x"))).Message!.HasDashTicks);
        Assert.True((await Posted<SubmitReferralRequest>.OfAsync(("DashTicks", "0"))).Message!.HasDashTicks);
    }

    [Fact]
    public async Task A_form_that_was_not_posted_makes_no_message() => Assert.Null((await Posted<SubmitReferralRequest>.OfAsync()).Message);

    [Fact]
    public async Task A_part_goes_even_when_it_is_empty_and_a_part_of_a_part_only_when_something_was_typed()
    {
        var empty = (await Posted<SubmitReferralRequest>.OfAsync(("Victim.GivenName", ""), ("Victim.HomeArea.LocalAuthority", ""))).Message!;
        var typed = (await Posted<SubmitReferralRequest>.OfAsync(("Victim.GivenName", ""), ("Victim.HomeArea.LocalAuthority", "Hackney"))).Message!;

        Assert.NotNull(empty.Victim);
        Assert.Null(empty.Victim.HomeArea);
        Assert.Null(empty.Perpetrator);
        Assert.Equal("Hackney", typed.Victim.HomeArea.LocalAuthority);
    }

    [Fact]
    public async Task Rows_close_up_over_one_that_was_left_empty()
    {
        var form = await Posted<HearReferralRequest>.OfAsync(
            ("Actions[0].Text", ""), ("Actions[1].Text", "Second"), ("Actions[2].Text", "Third"), ("Actions[2].Due.Day", "31"), ("Actions[2].Due.Month", "2"), ("Actions[2].Due.Year", "2021"));

        Assert.Equal(["Second", "Third"], form.Message!.Actions.Select(action => action.Text));
        Assert.Equal("Enter a real date, like 8 12 2021", form.Said("Actions[1].Due"));
        Assert.Equal("31", form.State["Form.Actions[1].Due.Day"]!.AttemptedValue);
    }

    [Fact]
    public async Task A_list_of_plain_values_is_all_that_was_ticked()
    {
        var form = await Posted<RegisterKeyRequest>.OfAsync(("Permissions", "vawg.refer"), ("Permissions", ""), ("Permissions", "vawg.read"));

        Assert.Equal(["vawg.refer", "vawg.read"], form.Message!.Permissions);
    }

    [Fact]
    public async Task A_time_is_Londons_and_goes_as_an_instant()
    {
        var form = await Posted<RecordSignpostingRequest>.OfAsync(
            ("Signposts[0].At.Day", "1"), ("Signposts[0].At.Month", "7"), ("Signposts[0].At.Year", "2021"), ("Signposts[0].At.Time", "14:05"));

        Assert.Equal(new(2021, 7, 1, 13, 5, 0, DateTimeKind.Utc), form.Message!.Signposts[0].At.ToDateTime());
    }

    [Theory]
    [InlineData("victim.family_name", "Form.Victim.FamilyName")]
    [InlineData("victim.home_area.police_force", "Form.Victim.HomeArea.PoliceForce")]
    [InlineData("grounds[1].reasons", "Form.Grounds[1].Reasons")]
    [InlineData("grounds", "Form.Grounds")]
    [InlineData("no_such_field", "")]
    [InlineData("", "")]
    public async Task A_path_of_the_contract_leads_back_to_its_field(string path, string field)
    {
        var form = await Posted<SubmitReferralRequest>.OfAsync(("Background", "x"));

        Assert.Equal(field, SentMessages.KeyOf(form.Context, path));
    }

    [Fact]
    public async Task One_question_asks_for_a_whole_list_of_plain_values_unless_each_has_a_line()
    {
        var ticked = await Posted<RegisterKeyRequest>.OfAsync(("Permissions", "x"));
        var lines = await Posted<RegisterKeyRequest>.OfAsync(("Permissions[0]", "x"), ("Permissions[1]", ""), ("Permissions[2]", "y"));

        Assert.Equal("Form.Permissions", SentMessages.KeyOf(ticked.Context, "permissions[0]"));
        Assert.Equal("Form.Permissions[1]", SentMessages.KeyOf(lines.Context, "permissions[1]"));
        Assert.Equal(["x", "y"], lines.Message!.Permissions);
    }
}
