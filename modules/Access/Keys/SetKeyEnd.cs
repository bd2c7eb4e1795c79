using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Keys;

internal sealed class SetKeyEndForm : AbstractValidator<SetKeyEndRequest>
{
    public SetKeyEndForm(WallClock clock) => RuleFor(r => r.LastDay).MustBeALastDayIfGiven(clock);
}

internal sealed class SetKeyEndHandler(AccessDb db) : IRequestHandler<SetKeyEndRequest, SetKeyEndResponse>
{
    public async Task<SetKeyEndResponse> Handle(SetKeyEndRequest request, CancellationToken cancellationToken)
    {
        var key = await db.Keys.FindOrRefuseAsync(Ids.Parse<KeyId>(request.KeyId), request.Etag, cancellationToken);

        key.SetEnd(Dates.DateOrNull(request.LastDay));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = key.Receipt(key.Id) };
    }
}
