using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class RecordRegulatorToldForm : AbstractValidator<RecordRegulatorToldRequest>
{
    public RecordRegulatorToldForm()
    {
        RuleFor(r => r.ToldAt).NotNull().WithMessage("Enter when the regulator was told").MustBeAnInstantIfGiven("Enter when the regulator was told");
        RuleFor(r => r.RegulatorReference).MaximumLength(100);
        RuleFor(r => r.DelayReason).MaximumLength(2_000);
    }
}

internal sealed class RecordRegulatorToldHandler(AccessDb db, BreachesSeen seen, TimeProvider clock) : IRequestHandler<RecordRegulatorToldRequest, RecordRegulatorToldResponse>
{
    public async Task<RecordRegulatorToldResponse> Handle(RecordRegulatorToldRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        breach.TellRegulator(request.ToldAt.Minute(), Given(request.RegulatorReference), Given(request.DelayReason), clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }

    private static string? Given(string text) => text.Trim() is { Length: > 0 } given ? given : null;
}
