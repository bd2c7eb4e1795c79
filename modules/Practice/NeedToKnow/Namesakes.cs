using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;

namespace SaferCity.Practice.NeedToKnow;

/// <summary>The weakest match: a user's surname is that of somebody in a new case. It asks those who oversee and locks nobody out.</summary>
public static class Namesakes
{
    /// <summary>Whether a display name ends in the person's family name, whatever its case; what stands in brackets behind it is no name.</summary>
    public static bool MayBeKin(string displayName, PersonDetails person)
    {
        var (name, family) = (PersonDetails.Fold(displayName.Split('(')[0]), PersonDetails.Fold(person.FamilyName));
        return family.Length > 0 && (name == family || name.EndsWith(" " + family, StringComparison.Ordinal));
    }

    /// <summary>Keeps the question with the record, in the turn that kept the record: by then it has its reference.</summary>
    public static async Task AskAboutAsync<TId>(this ModuleDb db, TId record, string reference, IReadOnlyList<Guid> accounts, CancellationToken cancellationToken) where TId : struct, IId<TId>
    {
        if (accounts.Count == 0) return;
        db.AddRange(accounts.Select(account => Conflict<TId>.Suspect(record, reference, account, ConflictKind.SameSurname, db.Room.Clock.Now())));
        await db.SaveChangesAsync(cancellationToken);
    }
}
