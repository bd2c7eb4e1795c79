using Google.Protobuf.WellKnownTypes;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Emergencies;

internal sealed class GetEmergencyHandler(AccessDb db, HiddenRecords locked, References references) : IRequestHandler<GetEmergencyRequest, GetEmergencyResponse>
{
    public async Task<GetEmergencyResponse> Handle(GetEmergencyRequest request, CancellationToken cancellationToken)
    {
        var emergency = await db.Emergencies.FindOrRefuseAsync(Ids.Parse<EmergencyId>(request.EmergencyId), cancellationToken);
        var hidden = (await locked.ReadAsync(cancellationToken)).ToHashSet();
        var known = emergency.Readings.Where(reading => !hidden.Contains(reading.Record)).OrderBy(reading => reading.Line).ToList();
        var names = await references.NamesAsync([.. known.Select(reading => reading.Record).Distinct()], cancellationToken);

        var shown = emergency.Shown();
        shown.Findings = emergency.Findings ?? "";
        return new()
        {
            Emergency = shown,
            Readings =
            {
                known.Select(reading => new V1.EmergencyReading
                {
                    At = Timestamp.FromDateTimeOffset(reading.At), Room = reading.Room, About = names.GetValueOrDefault(reading.Record)?.Reference ?? reading.Record.ToString(),
                    Message = reading.Message, System = reading.System, Person = reading.Person,
                }),
            },
            History = { (await db.HistoryOfAsync(emergency.Id, cancellationToken)).ToWire() },
        };
    }
}
