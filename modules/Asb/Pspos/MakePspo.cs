using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Pspos;

internal sealed class MakePspoForm : AbstractValidator<MakePspoRequest>
{
    public MakePspoForm(TimeProvider clock)
    {
        RuleFor(r => r.MadeOn).NotInTheFuture(clock, "Enter the day on which the order was made, like 2020-03-05", "The day on which the order was made is in the future");
        RuleFor(r => r.InForceFrom).NotAbsurdlyLate("Enter the day on which the order takes effect, like 2020-03-05");
    }
}

internal sealed class MakePspoHandler(AsbDb db) : IRequestHandler<MakePspoRequest, MakePspoResponse>
{
    public async Task<MakePspoResponse> Handle(MakePspoRequest request, CancellationToken cancellationToken)
    {
        var pspo = await db.Pspos.FindOrRefuseAsync(Ids.Parse<PspoId>(request.PspoId), request.Etag, cancellationToken);

        pspo.Make(Dates.Date(request.MadeOn), Dates.Date(request.InForceFrom));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = pspo.Receipt(pspo.Id), LastDay = pspo.LastDay.Text() };
    }
}
