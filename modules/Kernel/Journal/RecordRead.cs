using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>A record of any kind, by the id that its room gave it.</summary>
public readonly record struct RecordId(Guid Value) : IId<RecordId>
{
    public static RecordId Of(Guid value) => new(value);
}

/// <summary>Somebody was shown a restricted record. Why stands beside it, where a reason was given.</summary>
/// <param name="By">The message that asked, "GetReferralRequest".</param>
[Fact("record_read.v1", Operation = Operation.Consultation)]
public sealed record RecordRead(RecordId Record, string By) : IFact;
