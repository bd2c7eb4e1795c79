using SaferCity.Tests.Benchmarks.Measuring;

namespace SaferCity.Tests.Benchmarks.Referrals;

/// <summary>
/// The rows that a referral leaves, as somebody writes them who wants nothing but rows: prepared statements, a transaction each, one writer at a time.
/// No form, rule, need to know or hash is computed: hashes are there, and all the same.
/// </summary>
internal sealed class RawReferrals : IDisposable
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static readonly byte[] Answer = new byte[80];
    private readonly RawDatabase database = new("kernel.sql", "vawg.sql");
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Guid organisation = Guid.CreateVersion7();
    private readonly RawStatement begin, claim, sequence, referral, ground, grant, reserve, journal, subject, head, answer, commit;
    private int last;

    public RawReferrals()
    {
        begin = database.Prepare("begin immediate");
        claim = database.PrepareInsert("repeats", "caller", "request_id", "fingerprint", "at");
        sequence = database.Prepare("insert into sequences (name, year, last) values (@0, @1, 1) on conflict (name, year) do update set last = last + 1 returning last", 2);
        referral = database.PrepareInsert("referrals", "id", "reference", "state", "source", "referrer", "referred_on", "listed_at", "victim_given_name", "victim_family_name", "victim_name_key",
            "perpetrator_given_name", "perpetrator_family_name", "perpetrator_name_key", "dash_ticks", "background", "\"repeat\"", "version");
        ground = database.PrepareInsert("referral_grounds", "referral_id", "kind", "reasons");
        grant = database.PrepareInsert("referral_grants", "record", "party", "at");
        reserve = database.Prepare("update heads set number = number + 1 where name = 'journal' returning number");
        journal = database.PrepareInsert("journal", "number", "fact", "body", "system", "person", "organisation", "at", "text_hash", "previous", "hash");
        subject = database.PrepareInsert("journal_subjects", "subject", "number");
        head = database.Prepare("update heads set hash = @0 where name = 'journal'", 1);
        answer = database.Prepare("update repeats set answer = @0 where caller = @1 and request_id = @2", 3);
        commit = database.Prepare("commit");
    }

    public async Task SubmitAsync()
    {
        await turn.WaitAsync();
        try
        {
            Write(++last);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => database.Dispose();

    private void Write(int number)
    {
        var id = Guid.CreateVersion7();
        var (request, family, at) = ($"benchmark.{number}", $"Invented-{number}", 1_633_305_600_000_000L + number);
        begin.Run();
        claim.Run("story officer:benchmark", request, Hash, at);
        var reference = $"MARAC-2021-{sequence.Run("MARAC", 2021)}";
        referral.Run(id, reference, "Received", "Agency", organisation, "2021-10-04", at, "Victim", family, $"victim {family}", "Perpetrator", family, $"perpetrator {family}", 15, HostReferrals.Background, false, 1);
        ground.Run(id, "VisibleHighRisk", null);
        grant.Run(id, organisation, at);
        var entry = reserve.Run();
        journal.Run(entry, "vawg.referral_submitted.v1",
            $$"""{"Referral":"{{id}}","Source":"Agency","Referrer":"{{organisation}}","ReferredOn":"2021-10-04","Grounds":["VisibleHighRisk"],"Repeat":false}""",
            "story", "officer:benchmark", organisation, at, null, Hash, Hash);
        subject.Run(id, entry);
        subject.Run(organisation, entry);
        head.Run(Hash);
        answer.Run(Answer, "story officer:benchmark", request);
        commit.Run();
    }
}
