using FluentValidation;
using MediatR;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.NeedToKnow;

internal sealed class BreakGlassForm : AbstractValidator<BreakGlassRequest>
{
    public BreakGlassForm()
    {
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why you have to open it now");
        RuleFor(r => r.Reference).NotEmpty().WithMessage("Enter the reference, like PREV-2021-0012").MaximumLength(40);
    }
}

internal sealed class BreakGlassHandler(PreventDb db, BreakGlassTime time) : IRequestHandler<BreakGlassRequest, BreakGlassResponse>
{
    public async Task<BreakGlassResponse> Handle(BreakGlassRequest request, CancellationToken cancellationToken)
    {
        var (kind, record, opening) = await db.Sight.BreakGlassAsync(request.Reference.Trim(), request.Reason, time, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Kind = kind, RecordId = record.ToString(), Receipt = opening.Receipt(opening.Id) };
    }
}
