using System.Security.Cryptography;
using System.Text;

namespace SaferCity.Kernel.Callers;

/// <summary>Who is asking: the system that signed the call and the person on whose behalf it acts. Both always.</summary>
/// <param name="System">The registered key's owner: "console", "hackney-housing".</param>
/// <param name="Person">A pseudonymous id: a partner's officer id or an account, "officer:4471", "account:0190…". Never a name.</param>
/// <param name="Organisation">The organisation the caller speaks for.</param>
/// <param name="Permissions">What the caller may do, by name.</param>
public sealed record Caller(string System, string Person, Guid Organisation, IReadOnlySet<string> Permissions)
{
    /// <summary>The signed-in account, where the person has one.</summary>
    public Guid? Account { get; init; }

    /// <summary>The session that the call is made in, where the person has signed in.</summary>
    public Guid? Session { get; init; }

    /// <summary>Whether the person has to confirm who they are before what needs it (<see cref="StepUpAttribute"/>). Never of a partner's system.</summary>
    public bool MustConfirm { get; init; }

    /// <summary>
    /// The person by one key, whatever system calls for them: the account, or else made of organisation and person. What is kept about one person's sight
    /// of a record is kept by it.
    /// </summary>
    public Guid PersonKey => Account ?? KeyOf(Organisation, Person);

    /// <summary>Sees and may do nothing.</summary>
    public static readonly Caller Nobody = new("nobody", "nobody", Guid.Empty, new HashSet<string>());

    /// <summary>The product itself at work, for one stated purpose: the relay, a rule, a figure.</summary>
    public static Caller Product(string purpose) => new("safercity", "safercity:" + purpose, Guid.Empty, new HashSet<string>()) { SeesAll = true };

    /// <summary>The product's own work is not bound to need to know.</summary>
    public bool SeesAll { get; private init; }

    public bool May(string permission) => Permissions.Contains(permission);

    /// <summary>On whose account the caller may know of a record: the organisation's or the person's own.</summary>
    public Guid[] Parties => [Organisation, PersonKey];

    // A UUID of version 8 (RFC 9562): 122 bits of a hash.
    private static Guid KeyOf(Guid organisation, string person)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{organisation:N}/{person}"))[..16];
        (hash[6], hash[8]) = ((byte)(hash[6] & 0x0F | 0x80), (byte)(hash[8] & 0x3F | 0x80));
        return new(hash, bigEndian: true);
    }
}

/// <summary>The caller of this request. Set once, by the edge or the relay; nobody until then.</summary>
public sealed class CurrentCaller
{
    public Caller Is { get; set; } = Caller.Nobody;

    /// <summary>Whether a record was shown in this request of which the emergency spool holds the reading, and not the journal.</summary>
    public bool ReadInEmergency { get; set; }
}
