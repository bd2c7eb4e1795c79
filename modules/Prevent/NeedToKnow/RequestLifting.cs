using FluentValidation;
using MediatR;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.NeedToKnow;

internal sealed class RequestLiftingForm : AbstractValidator<RequestLiftingRequest>
{
    public RequestLiftingForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the person should see the record");
}

internal sealed class RequestLiftingHandler(PreventDb db) : IRequestHandler<RequestLiftingRequest, RequestLiftingResponse>
{
    public async Task<RequestLiftingResponse> Handle(RequestLiftingRequest request, CancellationToken cancellationToken)
    {
        var conflict = await db.Sight.ConflictAsync(request.ConflictId, request.Etag, cancellationToken);

        conflict.RequestLifting(db.Room.Caller.Is, request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = conflict.Receipt(conflict.Id) };
    }
}
