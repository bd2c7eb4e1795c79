using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.NeedToKnow;

internal sealed class EndNamingForm : AbstractValidator<EndNamingRequest>
{
    public EndNamingForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the person no longer needs to know");
}

internal sealed class EndNamingHandler(AsbDb db, TimeProvider clock) : IRequestHandler<EndNamingRequest, EndNamingResponse>
{
    public async Task<EndNamingResponse> Handle(EndNamingRequest request, CancellationToken cancellationToken)
    {
        var opening = await db.Sight.OpeningAsync(request.OpeningId, request.Etag, cancellationToken);

        opening.End(request.Reason, clock.Now());
        await db.Sight.FollowAsync(opening, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = opening.Receipt(opening.Id) };
    }
}
