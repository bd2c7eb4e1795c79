using FluentValidation;
using MediatR;
using SaferCity.Common.V1;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.NeedToKnow;

internal sealed class DeclareConflictForm : AbstractValidator<DeclareConflictRequest>
{
    public DeclareConflictForm()
    {
        RuleFor(r => r.Kind).MustBeChosen("Say what the conflict is").Must(kind => kind.IsTold()).WithMessage("Say what the conflict is");
        RuleFor(r => r.Reference).NotEmpty().WithMessage("Enter the reference, like PREV-2021-0012").MaximumLength(40);
    }
}

internal sealed class DeclareConflictHandler(PreventDb db) : IRequestHandler<DeclareConflictRequest, DeclareConflictResponse>
{
    public async Task<DeclareConflictResponse> Handle(DeclareConflictRequest request, CancellationToken cancellationToken)
    {
        await db.Sight.DeclareAsync(request.Reference.Trim(), request.Kind.FromWire(), request.Said, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
