using System.Data.Common;
using System.Globalization;
using Google.Protobuf.Reflection;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Wire;

namespace SaferCity.Tests.Integration.Records;

/// <summary>A record that not everybody may know of.</summary>
/// <param name="Id">Its id, as the contract has it.</param>
/// <param name="Organisation">One that may know of it.</param>
/// <param name="Reference">What people call it by.</param>
internal sealed record ProtectedRecord(string Id, string Organisation, string Reference);

/// <summary>Which rpcs take a record's id, and a record of that kind from the told city.</summary>
internal static class ProtectedRecords
{
    // The call's own id, and who did or does something: organisations are open.
    private static bool NamesARecord(FieldDescriptor field) => field is { FieldType: FieldType.String, IsRepeated: false } && field.Name.EndsWith("_id", StringComparison.Ordinal) && field.Name != "request_id" && !field.Name.EndsWith("organisation_id", StringComparison.Ordinal);

    /// <summary>Each rpc with each of its own fields that names a record.</summary>
    public static IEnumerable<(MethodDescriptor Rpc, FieldDescriptor Field)> Taken() => EveryRpc.OfContract
        .SelectMany(rpc => rpc.InputType.Fields.InDeclarationOrder().Where(NamesARecord).Select(field => (rpc, field)));

    /// <summary>safercity.vawg.v1 is of the room vawg.</summary>
    public static string RoomOf(MethodDescriptor rpc) => rpc.File.Package.Split('.')[1];

    // The states that nothing follows in the ordinary course.
    private const string Closed = "'ClosedAtPreScreening', 'NotAdopted', 'TransferredOut', 'Heard', 'Granted', 'Refused'";

    /// <summary>One that an organisation on the register was granted; null where records of this kind are open to all who use the room.</summary>
    public static async Task<ProtectedRecord?> OneAsync(TestHost host, string room, string field)
    {
        await using var connection = await host.Services.GetRequiredService<IEngine>().ConnectAsync(room);
        return !await IsAsync(connection, "select 1 from sqlite_master where type = 'table' and name = @name", field[..^3] + "_grants") ? null
            : await FirstAsync(connection, field[..^3], "") ?? throw new InvalidOperationException($"The told city has no {field[..^3]} in {room} that an organisation may know of.");
    }

    /// <summary>One such that is closed; null where records of this kind are never closed, or none is in the told city.</summary>
    public static async Task<ProtectedRecord?> ClosedOneAsync(TestHost host, string room, string field)
    {
        await using var connection = await host.Services.GetRequiredService<IEngine>().ConnectAsync(room);
        return await IsAsync(connection, "select 1 from pragma_table_info(@name) where name = 'state'", Plural(field[..^3])) ? await FirstAsync(connection, field[..^3], $"and r.state in ({Closed})") : null;
    }

    private static async Task<bool> IsAsync(DbConnection connection, string question, string name)
    {
        await using var command = Plain.Command(connection, null, question, ("@name", name));
        return await command.ExecuteScalarAsync() is not null;
    }

    private static async Task<ProtectedRecord?> FirstAsync(DbConnection connection, string kind, string which)
    {
        await using var grants = Plain.Command(connection, null, $"select g.record, g.party, r.reference from {kind}_grants g join {Plural(kind)} r on r.id = g.record where g.party in (select id from organisations) {which} order by g.record desc limit 1");
        await using var row = await grants.ExecuteReaderAsync();
        return await row.ReadAsync() ? new(Text(row.GetValue(0)), Text(row.GetValue(1)), row.GetString(2)) : null;
    }

    private static string Plural(string kind) => kind.EndsWith('y') ? kind[..^1] + "ies" : kind + "s";

    private static string Text(object value) => value is byte[] bytes ? new Guid(bytes).ToString() : Guid.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!).ToString();
}
