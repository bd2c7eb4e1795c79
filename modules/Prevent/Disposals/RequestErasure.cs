using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Disposals;

internal sealed class RequestErasureForm : AbstractValidator<RequestErasureRequest>
{
    public RequestErasureForm()
    {
        RuleFor(r => r.Basis).MustBeChosen("Say why it is erased");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say what a second person should know").MaximumLength(2_000);
    }
}

internal sealed class RequestErasureHandler(PreventDb db, TimeProvider clock) : IRequestHandler<RequestErasureRequest, RequestErasureResponse>
{
    public async Task<RequestErasureResponse> Handle(RequestErasureRequest request, CancellationToken cancellationToken)
    {
        var found = await db.Disposals.FindAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        found.Disposal.Request(db.Room.Caller.Is, request.Basis.FromWire(), request.Reason, found.Record.RetentionOn(clock.Today()), clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = found.Receipt() };
    }
}
