using System.Reflection;
using MediatR;
using SaferCity.Kernel.Callers;

namespace SaferCity.Kernel.Pipeline;

/// <summary>Third behaviour: what carries <see cref="StepUpAttribute"/> is refused to a person who has to confirm first. After the permission, so that nobody confirms for nothing.</summary>
internal sealed class Confirmed<TRequest, TAnswer>(CurrentCaller caller) : IPipelineBehavior<TRequest, TAnswer> where TRequest : notnull
{
    private static readonly bool Asks = typeof(TRequest).GetCustomAttribute<StepUpAttribute>() is not null;

    public Task<TAnswer> Handle(TRequest request, RequestHandlerDelegate<TAnswer> next, CancellationToken cancellationToken)
    {
        CallRefusals.ConfirmFirst.When(Asks && caller.Is.MustConfirm);
        return next();
    }
}
