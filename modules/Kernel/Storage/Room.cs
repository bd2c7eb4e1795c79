using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SaferCity.Kernel.Journal;

namespace SaferCity.Kernel.Storage;

/// <summary>One room of the house: its name (schema, file, prefix of its facts), its database and what its journal can say.</summary>
/// <param name="Name">"vawg".</param>
/// <param name="Db">The room's context.</param>
/// <param name="SeesAll">The permission with which a caller knows of every record of the room.</param>
/// <param name="History">A sentence for every fact.</param>
public sealed record Room(string Name, Type Db, string SeesAll, History History)
{
    public Assembly Assembly => Db.Assembly;

    /// <summary>The permission with which a caller oversees who sees what; empty where the room keeps nothing of the kind.</summary>
    public string Oversees { get; init; } = "";

    internal DbContextOptions Options(IEngine engine)
    {
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(Db))!;
        engine.Configure(options, Name);
        // A grant's record may be hidden from who reads the grant: that is what grants are for.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
        return options.Options;
    }
}
