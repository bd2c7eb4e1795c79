using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Pipeline;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.Referrals;

public sealed class ReadingSentences
{
    [Theory, OnBothEngines]
    public async Task Who_read_a_referral_and_why_is_in_the_journal_once_it_is_answered(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = await marac.SubmitAsync();

        await marac.Room.SendAsync(Reading(referral.Id, "Invented reason"), Marac.HousingOfficer);

        Assert.Equal([$"GetReferralRequest {Marac.HousingOfficer.Person}: Invented reason"], await ReadingsAsync(marac));
    }

    [Theory, OnBothEngines]
    public async Task Who_read_is_no_part_of_the_history_that_every_reader_sees(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = await marac.SubmitAsync();
        await marac.GetAsync(referral.Id, Marac.HousingOfficer);

        var answer = await marac.Room.SendAsync(Reading(referral.Id));

        Assert.Equal(["Referred on 4 October 2021."], answer.History.Select(entry => entry.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task What_was_not_shown_was_not_read(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = await marac.SubmitAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(referral.Id, Marac.HealthOfficer));
        await Assert.ThrowsAsync<NotFoundException>(() => marac.GetAsync(Guid.NewGuid().ToString()));

        Assert.Empty(await ReadingsAsync(marac));
    }

    [Theory, OnBothEngines]
    public async Task Nothing_is_answered_where_the_journal_cannot_be_written(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = await marac.SubmitAsync();
        await Tampering.RunAsync(marac.Room.Engine, "vawg", "alter table {0}heads rename to heads_elsewhere");

        await Assert.ThrowsAsync<JournalShutException>(() => marac.GetAsync(referral.Id));
    }

    [Theory, OnBothEngines]
    public async Task Where_the_policy_asks_no_reader_is_told_anything_without_a_reason(Kept kept)
    {
        await using var marac = await AskingAsync(kept);
        var referral = await marac.SubmitAsync();

        var there = await Assert.ThrowsAsync<ValidationException>(() => marac.GetAsync(referral.Id));
        var absent = await Assert.ThrowsAsync<ValidationException>(() => marac.GetAsync(Guid.NewGuid().ToString()));

        Assert.Equal("reason", there.Errors.Single().PropertyName);
        Assert.Equal(there.Message, absent.Message);
        Assert.Empty(await ReadingsAsync(marac));
    }

    [Theory, OnBothEngines]
    public async Task A_reason_stands_for_its_reader_and_record_for_eight_hours(Kept kept)
    {
        await using var marac = await AskingAsync(kept);
        var (one, other) = (await marac.SubmitAsync(), await marac.SubmitAsync("Beta"));
        await marac.Room.SendAsync(Reading(one.Id, "Invented reason"));

        marac.Room.Clock.Move(TimeSpan.FromHours(7));
        Assert.Equal(one.Id, (await marac.GetAsync(one.Id)).Id);
        await Assert.ThrowsAsync<ValidationException>(() => marac.GetAsync(other.Id));
        await Assert.ThrowsAsync<ValidationException>(() => marac.GetAsync(one.Id, Marac.HousingOfficer with { Person = "officer:another" }));

        marac.Room.Clock.Move(TimeSpan.FromHours(2));
        await Assert.ThrowsAsync<ValidationException>(() => marac.GetAsync(one.Id));
    }

    private static Task<Marac> AskingAsync(Kept kept) => Marac.OpenAsync(kept, services => services.AddSingleton(new ReadingPolicy { AskWhyIn = ["vawg"] }));

    private static GetReferralRequest Reading(string id, string reason = "") => new() { ReferralId = id, Reason = reason };

    private static async Task<List<string>> ReadingsAsync(Marac marac)
    {
        var engine = marac.Room.Engine;
        await using var connection = await engine.ConnectAsync("vawg");
        await using var command = Plain.Command(connection, null,
            $"select j.body, j.person, t.content from {engine.Prefix("vawg")}journal j left join {engine.Prefix("vawg")}journal_texts t on t.number = j.number where fact = 'vawg.record_read.v1' order by j.number");
        await using var row = await command.ExecuteReaderAsync();
        var readings = new List<string>();
        while (await row.ReadAsync())
            readings.Add($"{System.Text.Json.JsonDocument.Parse(row.GetString(0)).RootElement.GetProperty("By")} {row.GetString(1)}: {(row.IsDBNull(2) ? "" : row.GetString(2))}");
        return readings;
    }
}
