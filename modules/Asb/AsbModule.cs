using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SaferCity.Asb.Data;
using SaferCity.Kernel.Pipeline;
using SaferCity.Practice.MeetingPacks;
using SaferCity.Practice.NeedToKnow;

namespace SaferCity.Asb;

/// <summary>The room of anti-social behaviour and enforcement: the City Community MARAC, public spaces protection orders, civil injunctions, patrols.</summary>
public static class AsbModule
{
    /// <summary>The room's name: its file or schema, and what its facts and permissions begin with.</summary>
    public const string Name = "asb";

    public static IServiceCollection Register(IServiceCollection services)
    {
        services.TryAddSingleton(new BreakGlassTime());
        MeetingPackSettings.AddTo(services);
        return services.AddRoom<AsbDb>(Name, AsbPermission.SeeAll, AsbHistory.Sentences(), AsbPermission.Oversee);
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<ReferralGrpcService>();
        routes.MapGrpcService<EnquiryGrpcService>();
        routes.MapGrpcService<MeetingGrpcService>();
        routes.MapGrpcService<PspoGrpcService>();
        routes.MapGrpcService<InjunctionGrpcService>();
        routes.MapGrpcService<PatrolContractGrpcService>();
        routes.MapGrpcService<DueGrpcService>();
        routes.MapGrpcService<NeedToKnowGrpcService>();
        routes.MapGrpcService<KnownElsewhereGrpcService>();
        routes.MapGrpcService<ErasureGrpcService>();
    }
}
