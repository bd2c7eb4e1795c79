using FluentValidation;
using Google.Protobuf.WellKnownTypes;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Organisations;
using Domain = SaferCity.Practice.KnownElsewhere;
using Enum = System.Enum;

namespace SaferCity.Practice.Wire;

/// <summary>What rooms ask each other, as people see it.</summary>
public static class KnownElsewhereWire
{
    /// <param name="name">An account's display name; null where the key is of none.</param>
    public static Asking ToWire<TId>(this Domain.Asking<TId> asking, Func<Guid, string?> name) where TId : struct, IId<TId> => new()
    {
        Id = asking.Id.Value.ToString(), Whom = Enum.Parse<PersonRole>(asking.Whom.ToString()), Purpose = Enum.Parse<AskingPurpose>(asking.Purpose.ToString()), Reason = asking.Reason,
        Person = name(asking.Person) ?? asking.Who, At = Timestamp.FromDateTimeOffset(asking.At), Answers = { asking.Answers.OrderBy(answer => answer.At).Select(answer => answer.ToWire(name)) },
    };

    /// <summary>Without what depends on who asks, which the question adds.</summary>
    /// <param name="name">An account's display name; null where the key is of none.</param>
    /// <param name="organisation">An organisation's name.</param>
    public static Pointer ToWire(this Domain.Pointer pointer, Func<Guid, string?> name, Func<OrganisationId, string> organisation) => new()
    {
        Id = pointer.Id.Value.ToString(), Etag = pointer.Etag, Reference = pointer.Reference, Whom = Enum.Parse<PersonRole>(pointer.Whom.ToString()), Room = pointer.Room,
        Purpose = Enum.Parse<AskingPurpose>(pointer.Purpose.ToString()), Reason = pointer.Reason, Person = name(pointer.Person) ?? pointer.Who, Organisation = pointer.Organisation == default ? "" : organisation(pointer.Organisation),
        At = Timestamp.FromDateTimeOffset(pointer.At), State = Enum.Parse<PointerState>(pointer.State.ToString()), What = pointer.What ?? "", Gateway = pointer.Gateway ?? "",
    };

    public static Domain.PersonRole FromWire(this PersonRole whom) => Enum.Parse<Domain.PersonRole>(whom.ToString());

    public static Domain.AskingPurpose FromWire(this AskingPurpose purpose) => Enum.Parse<Domain.AskingPurpose>(purpose.ToString());

    /// <summary>What other rooms ask and nobody has answered, as sentences.</summary>
    public static IEnumerable<DueItem> Due(this IEnumerable<Domain.Pointer> waiting) => waiting.Select(pointer => new DueItem
    {
        Sentence = $"{pointer.Reference}: {Domain.Words.Of(pointer.Room)} asks about the {Domain.Words.Of(pointer.Whom)}. Share what may help, or keep it.", Kind = "pointer",
        RecordId = pointer.Id.Value.ToString(), Due = LondonDay.Of(pointer.At).Text(), Explanation = "the day on which it was asked",
    });

    /// <summary>One of the people whom a record of the room has.</summary>
    public static IRuleBuilderOptions<T, PersonRole> MustBeOneOf<T>(this IRuleBuilder<T, PersonRole> field, string sentence, params PersonRole[] people) => field.Must(people.Contains).WithMessage(sentence);

    private static SharedAnswer ToWire(this Domain.SharedAnswer answer, Func<Guid, string?> name) =>
        new() { Room = answer.Room, What = answer.What, Gateway = answer.Gateway, Person = name(answer.Person) ?? answer.Who, At = Timestamp.FromDateTimeOffset(answer.At) };
}
