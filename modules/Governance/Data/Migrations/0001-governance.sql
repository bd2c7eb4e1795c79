create table organisations (id uuid not null primary key, name text not null, name_key text not null unique, short_name text not null, kind text not null, sector text not null, parent_id uuid null references organisations (id), former_name text not null, version bigint not null);

create table meetings (id uuid not null primary key, body text not null, date date not null, original_date date null, kind text not null, mode text not null, state text not null, version bigint not null);
create index ix_meetings_date on meetings (date);
create table meeting_deferrals (meeting_id uuid not null references meetings (id), line integer not null, "from" date not null, "to" date not null, reason text not null, primary key (meeting_id, line));
create table meeting_required (meeting_id uuid not null references meetings (id), organisation uuid not null, primary key (meeting_id, organisation));
create table meeting_attendances (meeting_id uuid not null references meetings (id), line integer not null, organisation uuid not null, role text not null, presence text not null, deputy_for text null, left_at text null, returned_at text null, primary key (meeting_id, line));

create table boards (id uuid not null primary key, name text not null, name_key text not null unique, short_name text not null, kind text not null, cadence text not null, version bigint not null);
create table board_members (id uuid not null primary key, board_id uuid not null references boards (id), organisation uuid not null references organisations (id), role text not null, capacity text not null, "from" date not null, "until" date null);
create index ix_board_members_board on board_members (board_id);
create table board_reporting_lines (board_id uuid not null references boards (id), board uuid not null references boards (id), "from" date not null, primary key (board_id, board));
create table board_meetings (meeting_id uuid not null primary key references meetings (id), board_id uuid not null references boards (id));
create index ix_board_meetings_board on board_meetings (board_id);

create table strategies (id uuid not null primary key, title text not null, "from" date not null, "until" date not null, vision text not null, state text not null check (state in ('Draft', 'Adopted')), adopted_on date null, monitor_as_at date null, version bigint not null);
create index ix_strategies_from on strategies ("from");
create table strategy_priorities (strategy_id uuid not null references strategies (id), number integer not null, title text not null, objective text not null, primary key (strategy_id, number));
create table strategy_themes (strategy_id uuid not null references strategies (id), line integer not null, name text not null, primary key (strategy_id, line));

create table plan_actions (
    id uuid not null primary key,
    strategy_id uuid not null references strategies (id),
    priority_number integer not null,
    number text not null,
    position text not null,
    text text not null,
    deadline date not null,
    state text not null check (state in ('NotStarted', 'InProgress', 'Complete', 'Reported', 'Abandoned', 'Superseded')),
    completed_on date null,
    version bigint not null,
    unique (strategy_id, number)
);
create table plan_action_leads (plan_action_id uuid not null references plan_actions (id), line integer not null, service text not null, primary key (plan_action_id, line));
create table plan_action_ratings (plan_action_id uuid not null references plan_actions (id), line integer not null, stated_on date null, rag text not null check (rag in ('Green', 'Amber', 'Red')), comment text not null, because text not null, primary key (plan_action_id, line));
create table plan_action_reports (plan_action_id uuid not null references plan_actions (id), board uuid not null references boards (id), "on" date not null, primary key (plan_action_id, board));

create table activities (
    id uuid not null primary key,
    kind text not null,
    topic text not null,
    title text not null,
    "from" date not null,
    "until" date not null,
    mode text null,
    tailored boolean not null,
    state text not null check (state in ('Planned', 'Delivered', 'Cancelled')),
    attended integer null,
    assumed text not null,
    version bigint not null
);
create index ix_activities_from on activities ("from");
create table activity_audiences (activity_id uuid not null references activities (id), line integer not null, name text not null, primary key (activity_id, line));

create table funding (id uuid not null primary key, source text not null, purpose text not null, awarded_pence bigint null, "from" date not null, "until" date null, assumed text not null, version bigint not null);
create index ix_funding_from on funding ("from");
create table funding_spendings (funding_id uuid not null references funding (id), line integer not null, pence bigint not null, "on" date not null, what text not null, primary key (funding_id, line));

create table posts (id uuid not null primary key, title text not null, title_key text not null, hundredths integer not null, funding_stream_id uuid null references funding (id), fixed_term_until date null, impact text not null, state text not null, version bigint not null);
create index ix_posts_title on posts (title_key, id);
create table post_steps (post_id uuid not null references posts (id), line integer not null, state text not null, "on" date not null, primary key (post_id, line));

create table promises (id uuid not null primary key, board_id uuid not null references boards (id), text text not null, made_on date not null, due_on date not null, state text not null check (state in ('Open', 'Answered')), answer text not null, answered_on date null, version bigint not null);
create index ix_promises_due on promises (due_on, id);

-- Sections hold what the rooms said, as JSON: text, figures and the ids and references of the records that they count.
create table papers (
    id uuid not null primary key,
    template text not null,
    state text not null check (state in ('Draft', 'Cleared', 'Published', 'Withdrawn')),
    board_id uuid not null references boards (id),
    board_name text not null,
    meeting_id uuid not null references meetings (id),
    meeting_on date not null,
    last_meeting_on date not null,
    "after" date not null,
    as_at date not null,
    report_of text not null,
    author text not null,
    conclusion text not null,
    sections text not null,
    left_out text not null,
    version bigint not null
);
create index ix_papers_meeting on papers (meeting_on);
-- One draft at a time: the next paper begins where the last one ends.
create unique index ix_papers_one_draft on papers (template, board_id) where state = 'Draft';
create table paper_confirmations (paper_id uuid not null references papers (id), section_key text not null, role text not null, at bigint not null, primary key (paper_id, section_key));
