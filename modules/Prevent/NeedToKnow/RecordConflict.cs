using FluentValidation;
using MediatR;
using SaferCity.Common.V1;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.NeedToKnow;

internal sealed class RecordConflictForm : AbstractValidator<RecordConflictRequest>
{
    public RecordConflictForm()
    {
        RuleFor(r => r.AccountId).MustBeAnId("Choose the person");
        RuleFor(r => r.Reference).NotEmpty().WithMessage("Enter the reference, like PREV-2021-0012").MaximumLength(40);
        RuleFor(r => r.Kind).MustBeChosen("Say what the conflict is").Must(kind => kind.IsTold()).WithMessage("Say what the conflict is");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say how you know of the conflict");
    }
}

internal sealed class RecordConflictHandler(PreventDb db, ISender rooms) : IRequestHandler<RecordConflictRequest, RecordConflictResponse>
{
    public async Task<RecordConflictResponse> Handle(RecordConflictRequest request, CancellationToken cancellationToken)
    {
        var account = await rooms.AccountOrRefuseAsync(request.AccountId, "somebody is locked out of a record", cancellationToken);

        var conflict = await db.Sight.RecordAsync(request.Reference.Trim(), account, request.Kind.FromWire(), request.Reason, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = conflict.Receipt(conflict.Id) };
    }
}
