using System.Net.Sockets;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Console.Assets;
using SaferCity.Console.Calls;
using SaferCity.Console.Organisations;
using SaferCity.Console.SigningIn;

namespace SaferCity.Console;

/// <summary>The console's door: pages for people, which call the same services as any partner system.</summary>
public static class ConsoleApp
{
    /// <summary>The cookie scheme of people signed in to the console.</summary>
    public const string Scheme = "Console";

    /// <summary>A claim for each room in which the person signed in has a permission: "vawg".</summary>
    public const string RoomClaim = "room";

    /// <summary>The claim that holds the id of the person's session.</summary>
    public const string SessionClaim = "sid";

    /// <summary>The claim of somebody who must set up a second factor before anything else.</summary>
    public const string EnrolClaim = "must_enrol";

    /// <summary>What a call for somebody who has not signed in names the browser's address by, so that one of them does not use up what all of them may call.</summary>
    public const string VisitorHeader = "safercity-visitor";

    /// <summary>What an answer carries behind it ("1") whose reading stands in the emergency spool and not yet in the journal.</summary>
    public const string EmergencyTrailer = "safercity-read-in-emergency";

    /// <summary>Where a page's request keeps that one of its calls was such a reading.</summary>
    internal const string EmergencyItem = "read in an emergency";

    /// <summary>Where a page's request keeps that it could not be shown because a journal cannot be written.</summary>
    internal const string JournalShutItem = "journal shut";

    /// <summary>A channel over a Unix socket. Nothing may call before the host has started.</summary>
    public static GrpcChannel Unix(string socketPath) => GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions
    {
        HttpHandler = new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                try
                {
                    await socket.ConnectAsync(new UnixDomainSocketEndPoint(socketPath), cancellationToken);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            },
        },
    });

    /// <summary>Adds the pages, their clients and the sign-in cookie. The settings are read at the first request.</summary>
    public static void Register(IServiceCollection services, Func<IServiceProvider, ConsoleSettings> settings)
    {
        services.AddSingleton(settings);
        services.AddHttpContextAccessor();
        services.AddSingleton<AssetShelf>();
        services.AddSingleton<PoliceFiles.PoliceFileRuns>();
        services.AddSingleton<OrganisationList>();
        services.AddSingleton(provider => new Provider(provider.GetRequiredService<ConsoleSettings>().Provider!));
        AddClients(services);

        services.AddRazorPages(pages =>
            {
                pages.Conventions.AuthorizeFolder("/", Scheme);
                pages.Conventions.AllowAnonymousToPage("/SignIn");
                pages.Conventions.AllowAnonymousToPage("/SignInCode");
                pages.Conventions.AllowAnonymousToPage("/SignInPasskey");
                pages.Conventions.AllowAnonymousToPage("/SignInProvider");
                pages.Conventions.AllowAnonymousToPage("/Status");
                pages.Conventions.AllowAnonymousToPage("/Access/Redeem");
            })
            .AddApplicationPart(typeof(ConsoleApp).Assembly)
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add<EnrolFirst>();
                mvc.Filters.Add<RefusedCalls>();
                mvc.ModelBinderProviders.Insert(0, new MessageBinderProvider());
                // The services check every message and answer field by field: here it is only carried.
                mvc.ModelMetadataDetailsProviders.Add(new SuppressChildValidationMetadataProvider(typeof(IMessage)));
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            });

        services.AddAuthentication().AddCookie(Scheme);
        services.AddSingleton<IAuthorizationPolicyProvider, PoliciesUncached>();
        services.AddAuthorizationBuilder().AddPolicy(Scheme, new AuthorizationPolicyBuilder(Scheme).RequireAuthenticatedUser().Build());
        Cookies.Configure(services);
    }

    /// <summary>Puts on the way of a request what pages need. Calls to services do not come this way.</summary>
    public static void Use(WebApplication app)
    {
        app.UseMiddleware<PageHeaders>();
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseMiddleware<OnlyFromHere>();
        // Named here, and not left to the host's default, because the page about a status is found by going through them once more.
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    /// <summary>Names the pages and their files.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{version}/{name}", (string version, string name, AssetShelf shelf, HttpContext context) => shelf.Answer(version, name, context));
        routes.MapRazorPages();
    }

    // Every generated client, over one invoker that adds the caller to each call.
    private static void AddClients(IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<ConsoleSettings>().Channel.CreateCallInvoker()
            .Intercept(ActivatorUtilities.CreateInstance<CallForPerson>(provider)));

        foreach (var client in typeof(ConsoleApp).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ClientBase)) && !type.IsAbstract))
            services.AddSingleton(client, provider => Activator.CreateInstance(client, provider.GetRequiredService<CallInvoker>())!);
    }
}
