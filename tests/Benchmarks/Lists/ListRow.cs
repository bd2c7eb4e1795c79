using Microsoft.Extensions.DependencyInjection;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Benchmarks.Measuring;
using SaferCity.Tests.Hosting;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Benchmarks.Lists;

/// <summary>The first page of 50 from a million protected records, for callers who see all, one in fifty and one in ten thousand of them.</summary>
internal static class ListRow
{
    private const int Records = 1_000_000, PageSize = 50, Pages = 20;

    public static async Task MeasureAsync(Table table, int rounds)
    {
        await using var host = await TestHost.StartAsync();
        var (some, few) = (await OrganisationAsync(host, "Some"), await OrganisationAsync(host, "Few"));
        await host.CaughtUpAsync();
        await FillAsync(host.Services.GetRequiredService<IEngine>(), some, few);
        await RowAsync(table, rounds, "all", host.As<ReferralService.ReferralServiceClient>());
        await RowAsync(table, rounds, "2 %", host.With<ReferralService.ReferralServiceClient>(await host.PartnerTokenAsync("sees-some", some, "vawg.read")));
        await RowAsync(table, rounds, "0.01 %", host.With<ReferralService.ReferralServiceClient>(await host.PartnerTokenAsync("sees-few", few, "vawg.read")));
    }

    private static async Task RowAsync(Table table, int rounds, string sees, ReferralService.ReferralServiceClient referrals)
    {
        var rates = new List<double>();
        for (var round = 0; round <= rounds; round++) rates.Add(await 1.Together(Pages, async _ =>
        {
            if ((await referrals.ListReferralsAsync(new() { PageSize = PageSize })).Referrals.Count != PageSize) throw new InvalidOperationException("The page is not full.");
        }));
        table.Alone($"a page of {PageSize} from {Records:N0} protected records, caller sees {sees}", 1000 / rates.Skip(1).Order().ElementAt(rounds / 2), "ms", "at most 5 ms");
    }

    private static async Task<string> OrganisationAsync(TestHost host, string name) =>
        (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = name, Name = $"Invented {name}", Kind = OrganisationKind.Voluntary })).Receipt.Id;

    // Ids as EF Core writes them to SQLite.
    private static async Task FillAsync(IEngine engine, string some, string few)
    {
        await using var connection = await engine.ConnectAsync("vawg");
        foreach (var sql in (string[])
        [
            $"""
            with recursive n (i) as (select 1 union all select i + 1 from n where i < {Records})
            insert into referrals (id, reference, state, source, referrer, referred_on, listed_at, victim_given_name, victim_family_name, victim_name_key,
                perpetrator_given_name, perpetrator_family_name, perpetrator_name_key, dash_ticks, background, "repeat", version)
            select printf('%08X-0000-7000-8000-%012X', i, i), 'VAWG-2021-' || i, 'Received', 'Agency', upper('{some}'), '2021-10-04', 1633305600000000 + i, 'Victim', 'Invented-' || i, 'victim invented-' || i,
                'Perpetrator', 'Invented-' || i, 'perpetrator invented-' || i, 15, 'Invented.', 0, 1 from n
            """,
            Grants(some, 50), Grants(few, 10_000), "analyze",
        ])
        {
            await using var command = Plain.Command(connection, null, sql);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string Grants(string party, int every) => $"insert into referral_grants (record, party, at) select id, upper('{party}'), listed_at from referrals where version = 1 and (listed_at - 1633305600000000) % {every} = 0";
}
