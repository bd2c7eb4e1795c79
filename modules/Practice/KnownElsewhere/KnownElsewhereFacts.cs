using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.KnownElsewhere;

/// <summary>
/// A person of a record of this room is asked about by another. It names the record by a plain value, so that the record's own history does not tell all
/// its readers which other room takes an interest.
/// </summary>
[Fact("pointer_made.v1", Operation = Operation.Combination)]
public sealed record PointerMade(PointerId Pointer, Guid About) : IFact;

[Fact("pointer_kept.v1")]
public sealed record PointerKept(PointerId Pointer) : IFact;

/// <summary>Another room shared something about a person of the record.</summary>
[Fact("answer_received.v1", Operation = Operation.Collection)]
public sealed record AnswerReceived(AskingId Asking, RecordId Record) : IFact;

/// <summary>What another room had told about a person of the record was erased with the record that it told of.</summary>
/// <param name="Room">The other room: "asb".</param>
[Fact("answer_erased.v1", Operation = Operation.Erasure)]
public sealed record AnswerErased(AskingId Asking, RecordId Record, string Room) : IFact;

public static class KnownElsewhereHistory
{
    /// <summary>The sentences about who asked whom, for a room with people; those of the room's own two facts are the room's.</summary>
    public static History SayKnownElsewhere(this History history) => history
        .Say<PointerMade>("Another room asked about a person of this record.")
        .Say<PointerKept>("Nothing was shared with the room that asked.")
        .Say<AnswerReceived>("Another room answered what was asked about a person of this record.")
        .Say<AnswerErased>(f => $"A record of {Words.Of(f.Room)} was erased: what had been told of it, about a person of this record, went with it.");

    /// <summary>The sentence for the room's fact that it was asked.</summary>
    public static string Asked(PersonRole whom) => $"Somebody asked whether the {Words.Of(whom)} is known in another room.";

    /// <summary>The sentence for the room's fact that something was shared.</summary>
    public const string Shared = "What another room asked for was shared with it.";
}
