using SaferCity.Tests.Benchmarks.Measuring;

namespace SaferCity.Tests.Benchmarks.Reads;

/// <summary>The same SELECTs as a referral's page needs, plus one INSERT that says so, as somebody writes them who wants nothing but rows: prepared, each INSERT its own transaction.</summary>
internal sealed class RawReads : IDisposable
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private readonly RawDatabase database = new("kernel.sql", "vawg.sql");
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Guid referral = Guid.CreateVersion7(), organisation = Guid.CreateVersion7();
    private readonly RawStatement record, grounds, actions, granted, name, journal;
    private long last;

    public RawReads()
    {
        database.PrepareInsert("referrals", "id", "reference", "state", "source", "referrer", "referred_on", "listed_at", "victim_given_name", "victim_family_name", "victim_name_key",
            "perpetrator_given_name", "perpetrator_family_name", "perpetrator_name_key", "dash_ticks", "background", "\"repeat\"", "version")
            .Run(referral, "VAWG-2021-1", "Received", "Agency", organisation, "2021-10-04", 1_633_305_600_000_000L, "Victim", "Invented", "victim invented", "Perpetrator", "Invented", "perpetrator invented", 15, "Invented.", false, 1);
        database.PrepareInsert("referral_grants", "record", "party", "at").Run(referral, organisation, 1_633_305_600_000_000L);
        database.PrepareInsert("organisations", "id", "name", "sector").Run(organisation, "Invented Refuge", "Voluntary");
        record = database.Prepare("select * from referrals where id = @0", 1);
        grounds = database.Prepare("select * from referral_grounds where referral_id = @0", 1);
        actions = database.Prepare("select * from referral_actions where referral_id = @0 order by line", 1);
        granted = database.Prepare("select 1 from referral_grants where record = @0 and party = @1", 2);
        name = database.Prepare("select name from organisations where id = @0", 1);
        journal = database.PrepareInsert("journal", "number", "fact", "body", "system", "person", "organisation", "at", "text_hash", "previous", "hash");
    }

    public async Task ReadAsync()
    {
        await turn.WaitAsync();
        try
        {
            if (granted.Run(referral, organisation) is null || record.Run(referral) is null) throw new InvalidOperationException("There is no such record.");
            grounds.Run(referral);
            actions.Run(referral);
            name.Run(organisation);
            journal.Run(++last, "vawg.record_read.v1", $$"""{"Record":"{{referral}}","By":"GetReferralRequest"}""", "story", "officer:benchmark", organisation, 1_633_305_600_000_000L + last, null, Hash, Hash);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => database.Dispose();
}
