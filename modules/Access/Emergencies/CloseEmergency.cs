using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Emergencies;

internal sealed class CloseEmergencyForm : AbstractValidator<CloseEmergencyRequest>
{
    public CloseEmergencyForm() => RuleFor(r => r.Findings).NotEmpty().WithMessage("Say whether it was right to read on, and what follows").MaximumLength(2_000);
}

internal sealed class CloseEmergencyHandler(AccessDb db, CurrentCaller caller, TimeProvider clock) : IRequestHandler<CloseEmergencyRequest, CloseEmergencyResponse>
{
    public async Task<CloseEmergencyResponse> Handle(CloseEmergencyRequest request, CancellationToken cancellationToken)
    {
        var emergency = await db.Emergencies.FindOrRefuseAsync(Ids.Parse<EmergencyId>(request.EmergencyId), request.Etag, cancellationToken);

        emergency.Close(request.Findings, caller.Is.Person, clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = emergency.Receipt(emergency.Id) };
    }
}
