using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Disposals;

internal sealed class RequestErasureForm : AbstractValidator<RequestErasureRequest>
{
    public RequestErasureForm()
    {
        RuleFor(r => r.Basis).MustBeChosen("Say why it is erased");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say what a second person should know").MaximumLength(2_000);
    }
}

internal sealed class RequestErasureHandler(AsbDb db, TimeProvider clock) : IRequestHandler<RequestErasureRequest, RequestErasureResponse>
{
    public async Task<RequestErasureResponse> Handle(RequestErasureRequest request, CancellationToken cancellationToken)
    {
        var found = await db.Disposals.FindAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        found.Disposal.Request(db.Room.Caller.Is, request.Basis.FromWire(), request.Reason, found.Record.RetentionOn(clock.Today()), clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = found.Receipt() };
    }
}
