using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace SaferCity.Server.Edge;

/// <summary>Endpoints that are found when the first request looks for one: to find all pages and services takes most of a second, which a start need not wait for.</summary>
internal sealed class EndpointsWhenAsked : EndpointDataSource, IEndpointRouteBuilder
{
    private readonly IEndpointRouteBuilder host;
    private readonly Lazy<IReadOnlyList<Endpoint>> found;

    private EndpointsWhenAsked(IEndpointRouteBuilder host, Action<IEndpointRouteBuilder> map)
    {
        this.host = host;
        found = new(() =>
        {
            map(this);
            return [.. DataSources.SelectMany(source => source.Endpoints)];
        });
    }

    public override IReadOnlyList<Endpoint> Endpoints => found.Value;

    public ICollection<EndpointDataSource> DataSources { get; } = [];

    public IServiceProvider ServiceProvider => host.ServiceProvider;

    public static void Map(IEndpointRouteBuilder host, Action<IEndpointRouteBuilder> map) => host.DataSources.Add(new EndpointsWhenAsked(host, map));

    public IApplicationBuilder CreateApplicationBuilder() => host.CreateApplicationBuilder();

    // Once found they stay.
    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;
}
