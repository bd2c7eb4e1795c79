using Grpc.Core;
using MediatR;
using SaferCity.Access.V1;

namespace SaferCity.Access;

internal sealed class SignInGrpcService(ISender mediator) : SignInService.SignInServiceBase
{
    public override Task<SignInResponse> SignIn(SignInRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SignInByProviderResponse> SignInByProvider(SignInByProviderRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<FinishSignInResponse> FinishSignIn(FinishSignInRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<BeginSignInByPasskeyResponse> BeginSignInByPasskey(BeginSignInByPasskeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SignInByPasskeyResponse> SignInByPasskey(SignInByPasskeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RedeemLinkResponse> RedeemLink(RedeemLinkRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class SecondFactorGrpcService(ISender mediator) : SecondFactorService.SecondFactorServiceBase
{
    public override Task<BeginSecondFactorResponse> BeginSecondFactor(BeginSecondFactorRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ConfirmSecondFactorResponse> ConfirmSecondFactor(ConfirmSecondFactorRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class PasskeyGrpcService(ISender mediator) : PasskeyService.PasskeyServiceBase
{
    public override Task<BeginAddPasskeyResponse> BeginAddPasskey(BeginAddPasskeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AddPasskeyResponse> AddPasskey(AddPasskeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListMyPasskeysResponse> ListMyPasskeys(ListMyPasskeysRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RemovePasskeyResponse> RemovePasskey(RemovePasskeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<BeginConfirmByPasskeyResponse> BeginConfirmByPasskey(BeginConfirmByPasskeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class SessionGrpcService(ISender mediator) : SessionService.SessionServiceBase
{
    public override Task<ListMySessionsResponse> ListMySessions(ListMySessionsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ConfirmSessionResponse> ConfirmSession(ConfirmSessionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<EndSessionResponse> EndSession(EndSessionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<EndOtherSessionsResponse> EndOtherSessions(EndOtherSessionsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}
