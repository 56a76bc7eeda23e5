/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment MeFields on Me {\n    id\n    email\n    name\n    role\n    permissions\n  }\n": typeof types.MeFieldsFragmentDoc,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...MeFields\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation AcceptInvitation($token: String!, $password: String!) {\n    acceptInvitation(token: $token, password: $password) {\n      ...MeFields\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query MySessions {\n    mySessions {\n      ...SessionFields\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query AuditLog($filter: AuditFilter, $page: Int, $perPage: Int) {\n    auditLog(filter: $filter, page: $page, perPage: $perPage) {\n      total\n      items {\n        id\n        at\n        actor\n        action\n        subject\n        detail\n        requestId\n        address\n      }\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  fragment BulkJobFields on BulkJob {\n    id\n    act\n    state\n    total\n    done\n    leftOut\n    stale\n    refused\n    requestedAt\n    reportPath\n  }\n": typeof types.BulkJobFieldsFragmentDoc,
    "\n  query BulkPreview($input: BulkInput!) {\n    bulkPreview(input: $input) {\n      total\n      fitting\n      samples {\n        code\n        title\n      }\n      leftOut {\n        reason\n        count\n        codes\n      }\n    }\n  }\n": typeof types.BulkPreviewDocument,
    "\n  mutation StartBulk($input: BulkInput!, $clientKey: ID!) {\n    startBulk(input: $input, clientKey: $clientKey) {\n      ...BulkJobFields\n    }\n  }\n": typeof types.StartBulkDocument,
    "\n  mutation CancelBulk($id: ID!) {\n    cancelBulk(id: $id) {\n      ...BulkJobFields\n    }\n  }\n": typeof types.CancelBulkDocument,
    "\n  query BulkJob($id: ID!) {\n    bulkJob(id: $id) {\n      ...BulkJobFields\n    }\n  }\n": typeof types.BulkJobDocument,
    "\n  query BulkJobs {\n    bulkJobs {\n      ...BulkJobFields\n    }\n  }\n": typeof types.BulkJobsDocument,
    "\n  fragment CodeRow on EditorialCode {\n    code\n    title\n    section\n    sectionName\n    subsectionName\n    state\n    status\n    work\n    nonFacilityTotal\n    facilityTotal\n    contentRevision\n    contentStatus\n    missing\n    draftState\n    draftBy\n    draftName\n    specialties\n    isStale\n    assignee {\n      id\n      name\n    }\n    updatedAt\n    appliesFrom\n  }\n": typeof types.CodeRowFragmentDoc,
    "\n  query CodeList($filter: EditorialCodeFilter, $sort: EditorialCodeSort, $page: Int, $perPage: Int) {\n    codes(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...CodeRow\n      }\n      facets {\n        field\n        values {\n          value\n          label\n          count\n        }\n      }\n      changeReleases\n    }\n  }\n": typeof types.CodeListDocument,
    "\n  query CodeLookup($q: String!) {\n    codes(filter: { q: $q }, sort: NEAREST_FIRST, perPage: 10) {\n      items {\n        code\n        title\n      }\n    }\n  }\n": typeof types.CodeLookupDocument,
    "\n  query Vocabulary {\n    editorialSpecialties {\n      slug\n      name\n    }\n    editorialSections {\n      slug\n      name\n      parent\n    }\n  }\n": typeof types.VocabularyDocument,
    "\n  fragment CodeViewFields on CodeView {\n    id\n    version\n    name\n    isShared\n    isMine\n    mayChange\n    ownerName\n    columns\n    sort\n    filter {\n      q\n      section\n      specialty\n      state\n      contentStatus\n      missing\n      isStale\n      assigneeId\n      isUnassigned\n      changedIn\n      changed\n    }\n  }\n": typeof types.CodeViewFieldsFragmentDoc,
    "\n  query CodeViews {\n    codeViews {\n      ...CodeViewFields\n    }\n    codeColumns\n  }\n": typeof types.CodeViewsDocument,
    "\n  mutation CreateCodeView($input: CodeViewInput!, $clientKey: ID!) {\n    answer: createCodeView(input: $input, clientKey: $clientKey) {\n      ...CodeViewFields\n    }\n  }\n": typeof types.CreateCodeViewDocument,
    "\n  mutation ChangeCodeView($id: ID!, $version: Int!, $input: CodeViewInput!) {\n    answer: changeCodeView(id: $id, version: $version, input: $input) {\n      __typename\n      ...CodeViewFields\n      ... on StaleCodeView {\n        message\n      }\n    }\n  }\n": typeof types.ChangeCodeViewDocument,
    "\n  mutation RemoveCodeView($id: ID!, $version: Int!) {\n    answer: removeCodeView(id: $id, version: $version) {\n      __typename\n      ... on StaleCodeView {\n        message\n      }\n    }\n  }\n": typeof types.RemoveCodeViewDocument,
    "\n  mutation KeepCodeColumns($columns: [CodeColumn!]!) {\n    keepCodeColumns(columns: $columns)\n  }\n": typeof types.KeepCodeColumnsDocument,
    "\n  fragment CommentFields on Comment {\n    id\n    version\n    appliesFrom\n    draftVersion\n    field\n    item\n    quote\n    quoteFrom\n    body\n    author {\n      id\n      name\n    }\n    writtenAt\n    editedAt\n    removedAt\n    mentions {\n      id\n      name\n    }\n    isUnread\n    replies {\n      id\n      version\n      body\n      author {\n        id\n        name\n      }\n      writtenAt\n      editedAt\n      removedAt\n      mentions {\n        id\n        name\n      }\n      isUnread\n    }\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n  }\n": typeof types.CommentFieldsFragmentDoc,
    "\n  query Comments($place: DraftPlaceInput!, $perPage: Int!) {\n    comments(place: $place, perPage: $perPage) {\n      total\n      open\n      items {\n        ...CommentFields\n      }\n    }\n  }\n": typeof types.CommentsDocument,
    "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ...CommentFields\n    }\n  }\n": typeof types.AddCommentDocument,
    "\n  mutation ReplyToComment($input: ReplyInput!) {\n    replyToComment(input: $input) {\n      ...CommentFields\n    }\n  }\n": typeof types.ReplyToCommentDocument,
    "\n  mutation ResolveComment($input: SettleCommentInput!) {\n    answer: resolveComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n": typeof types.ResolveCommentDocument,
    "\n  mutation ReopenComment($input: SettleCommentInput!) {\n    answer: reopenComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n": typeof types.ReopenCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    answer: editComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation RemoveComment($input: SettleCommentInput!) {\n    answer: removeComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n": typeof types.RemoveCommentDocument,
    "\n  mutation ReadMentions($ids: [ID!]!) {\n    readMentions(ids: $ids)\n  }\n": typeof types.ReadMentionsDocument,
    "\n  query Colleagues {\n    colleagues {\n      id\n      name\n      role\n      mayApprove\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  fragment BodyFields on ContentBody {\n    displayName\n    synonyms {\n      text\n      kind\n    }\n    summary\n    plainLanguage\n    clinicalContext\n    billingOverride\n    billingSourceUrl\n    specialties\n    faqs {\n      id\n      question\n      answer\n      audience\n    }\n    related {\n      code\n      kind\n      note\n    }\n    seoTitle\n    seoDescription\n    sources {\n      label\n      url\n    }\n    editorNote\n  }\n": typeof types.BodyFieldsFragmentDoc,
    "\n  fragment FindingFields on Finding {\n    rule\n    field\n    severity\n    message\n    suggestion\n    from\n    to\n    item\n    quote\n    replacement\n    canOverride\n  }\n": typeof types.FindingFieldsFragmentDoc,
    "\n  fragment DraftFields on CodeDraft {\n    code\n    appliesFrom\n    version\n    state\n    isSaved\n    body {\n      ...BodyFields\n    }\n    basedOn\n    author {\n      id\n      name\n    }\n    updatedBy {\n      id\n      name\n    }\n    updatedAt\n    submittedAt\n    approvedBy {\n      id\n      name\n    }\n    reviewNote\n    attestedBy {\n      id\n      name\n    }\n    attestedAt\n    isAssisted\n    copiedFrom\n    findings {\n      ...FindingFields\n    }\n    actions\n    live {\n      ...BodyFields\n    }\n    schedule {\n      at\n      withRelease\n      owner {\n        name\n      }\n      reason\n      note\n    }\n    discardedAt\n    isRetired\n    redirectTo\n  }\n": typeof types.DraftFieldsFragmentDoc,
    "\n  fragment StaleFields on StaleVersion {\n    message\n    currentVersion\n    savedBy {\n      id\n      name\n    }\n    savedAt\n    mine {\n      ...BodyFields\n    }\n    theirs {\n      ...BodyFields\n    }\n    base {\n      ...BodyFields\n    }\n    merged {\n      ...BodyFields\n    }\n    conflicts\n  }\n": typeof types.StaleFieldsFragmentDoc,
    "\n  fragment RefusedFields on Findings {\n    message\n    findings {\n      ...FindingFields\n    }\n  }\n": typeof types.RefusedFieldsFragmentDoc,
    "\n  query OpenCode($code: CodeValue!, $first: ReleaseName, $second: ReleaseName) {\n    editorialCode(code: $code) {\n      ...CodeRow\n    }\n    first: codeDraft(code: $code, appliesFrom: $first) {\n      ...DraftFields\n    }\n    second: codeDraft(code: $code, appliesFrom: $second) {\n      ...DraftFields\n    }\n  }\n": typeof types.OpenCodeDocument,
    "\n  query OpenDrafts($code: CodeValue!) {\n    openDrafts(code: $code) {\n      appliesFrom\n      state\n      updatedBy {\n        id\n        name\n      }\n      updatedAt\n    }\n  }\n": typeof types.OpenDraftsDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  query RetirementPlan($code: CodeValue!, $redirectTo: CodeValue) {\n    retirement(code: $code, redirectTo: $redirectTo) {\n      revision\n      from\n      isRetired\n      redirectTo\n      repointed\n      laterPlaces\n      namedBy\n    }\n  }\n": typeof types.RetirementPlanDocument,
    "\n  mutation RetireCode($input: RetireCodeInput!) {\n    answer: retireCode(input: $input) {\n      __typename\n      ... on Retirement {\n        code\n      }\n      ... on StaleRevision {\n        message\n      }\n    }\n  }\n": typeof types.RetireCodeDocument,
    "\n  mutation BringBackCode($input: RetireCodeInput!) {\n    answer: bringBackCode(input: $input) {\n      __typename\n      ... on Retirement {\n        code\n      }\n      ... on StaleRevision {\n        message\n      }\n    }\n  }\n": typeof types.BringBackCodeDocument,
    "\n  mutation SubmitForReview($input: DraftStepInput!) {\n    answer: submitForReview(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.SubmitForReviewDocument,
    "\n  mutation RequestChanges($input: DraftStepInput!) {\n    answer: requestChanges(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.RequestChangesDocument,
    "\n  mutation Approve($input: DraftStepInput!) {\n    answer: approve(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.ApproveDocument,
    "\n  mutation Publish($input: DraftStepInput!) {\n    answer: publish(input: $input) {\n      __typename\n      ... on Publication {\n        revision {\n          number\n          publishedAt\n        }\n      }\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.PublishDocument,
    "\n  mutation DiscardDraft($input: DraftStepInput!) {\n    answer: discardDraft(input: $input) {\n      __typename\n      ... on Discarded {\n        code\n      }\n      ...StaleFields\n    }\n  }\n": typeof types.DiscardDraftDocument,
    "\n  mutation PublishCorrection($input: DraftStepInput!) {\n    answer: publishCorrection(input: $input) {\n      __typename\n      ... on Publication {\n        revision {\n          number\n          publishedAt\n        }\n      }\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.PublishCorrectionDocument,
    "\n  mutation Schedule($input: ScheduleInput!) {\n    answer: schedule(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.ScheduleDocument,
    "\n  mutation Unschedule($input: DraftStepInput!) {\n    answer: unschedule(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.UnscheduleDocument,
    "\n  mutation UndoDiscard($input: DraftStepInput!) {\n    answer: undoDiscard(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.UndoDiscardDocument,
    "\n  mutation OverrideFinding($input: OverrideFindingInput!) {\n    answer: overrideFinding(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.OverrideFindingDocument,
    "\n  fragment FixRow on FixOffer {\n    id\n    version\n    code\n    title\n    state\n    fixRevision\n    fixFrom\n    fixBy {\n      name\n    }\n    fixedAt\n    appliesFrom\n    isLive\n    fields\n    reason\n    decidedBy\n    decidedAt\n    confirmedBy\n  }\n": typeof types.FixRowFragmentDoc,
    "\n  fragment FixSides on FixOffer {\n    ...FixRow\n    draftVersion\n    draftState\n    conflicts\n    base {\n      ...BodyFields\n    }\n    mine {\n      ...BodyFields\n    }\n    theirs {\n      ...BodyFields\n    }\n    merged {\n      ...BodyFields\n    }\n  }\n": typeof types.FixSidesFragmentDoc,
    "\n  query FixesOf($code: CodeValue!) {\n    fixOffers(filter: { code: $code, states: [OPEN, IN_DRAFT, LEFT_OUT] }, perPage: 50) {\n      items {\n        ...FixRow\n      }\n    }\n  }\n": typeof types.FixesOfDocument,
    "\n  query FixSidesOf($id: ID!) {\n    fixOffer(id: $id) {\n      ...FixSides\n    }\n  }\n": typeof types.FixSidesOfDocument,
    "\n  mutation TakeFix($input: TakeFixInput!) {\n    answer: takeFix(input: $input) {\n      __typename\n      ...DraftFields\n      ... on FixConflict {\n        message\n      }\n      ... on StaleVersion {\n        message\n      }\n      ... on StaleFixOffer {\n        message\n      }\n    }\n  }\n": typeof types.TakeFixDocument,
    "\n  mutation LeaveOutFix($input: LeaveOutFixInput!) {\n    answer: leaveOutFix(input: $input) {\n      __typename\n      ... on StaleFixOffer {\n        message\n      }\n    }\n  }\n": typeof types.LeaveOutFixDocument,
    "\n  fragment HomeDrafts on Query {\n    drafts: codes(filter: { contentStatus: DRAFT }, sort: UPDATED_DESC, perPage: 100) {\n      total\n      items {\n        code\n        title\n        draftState\n        draftBy\n        updatedAt\n      }\n    }\n  }\n": typeof types.HomeDraftsFragmentDoc,
    "\n  fragment HomeTemplates on Query {\n    templates(filter: { hasDraft: true }) {\n      key\n      draftState\n      draftBy\n    }\n  }\n": typeof types.HomeTemplatesFragmentDoc,
    "\n  fragment HomeHouse on Query {\n    house {\n      coverage {\n        section\n        name\n        codes\n        reviewed\n        imported\n        starter\n        drafts\n        unwritten\n        incomplete\n      }\n      missing {\n        part\n        pages\n      }\n      news {\n        id\n        at\n        actor\n        action\n        subject\n      }\n    }\n    releases {\n      ...ReleaseFields\n    }\n  }\n": typeof types.HomeHouseFragmentDoc,
    "\n  fragment HomeWork on Query {\n    worklist(perPage: 1) @include(if: $writes) {\n      progress {\n        release\n        open\n        unassigned\n        resolved\n        updatedByItself\n      }\n    }\n    myWork: worklist(filter: { state: OPEN, assigneeId: $me }, perPage: 3) @include(if: $writes) {\n      ...HomeWorkItems\n    }\n    unassignedWork: worklist(filter: { state: OPEN, isUnassigned: true }, perPage: 3) @include(if: $writes) {\n      ...HomeWorkItems\n    }\n  }\n": typeof types.HomeWorkFragmentDoc,
    "\n  fragment HomeWorkItems on Worklist {\n    total\n    items {\n      code\n      title\n      release\n      draftState\n      openedAt\n    }\n  }\n": typeof types.HomeWorkItemsFragmentDoc,
    "\n  fragment HomeReviews on Query {\n    reviewQueue(filter: { isReviewable: true }, sort: OLDEST_FIRST, perPage: 10) {\n      items {\n        id\n        name\n        title\n        submittedBy {\n          name\n        }\n        submittedAt\n        isOverdue\n      }\n      summary {\n        reviewable\n        overdue\n      }\n    }\n    mentions(isUnread: true, perPage: 5) {\n      unread\n      items {\n        commentId\n        kind\n        name\n        appliesFrom\n        body\n        authorName\n        writtenAt\n      }\n    }\n  }\n": typeof types.HomeReviewsFragmentDoc,
    "\n  fragment HomeScheduled on Query {\n    scheduled {\n      code\n      appliesFrom\n      title\n      schedule {\n        owner {\n          id\n          name\n        }\n        reason\n        refusedAt\n      }\n    }\n    scheduledTemplates {\n      key\n      schedule {\n        owner {\n          id\n          name\n        }\n        reason\n        refusedAt\n      }\n    }\n  }\n": typeof types.HomeScheduledFragmentDoc,
    "\n  fragment HomeFixes on Query {\n    liveFixes: fixOffers(filter: { states: [OPEN], isLive: true }, perPage: 3) {\n      ...HomeFixOffers\n    }\n    aheadFixes: fixOffers(filter: { states: [OPEN], isLive: false }, perPage: 3) {\n      ...HomeFixOffers\n    }\n  }\n": typeof types.HomeFixesFragmentDoc,
    "\n  fragment HomeFixOffers on FixOffers {\n    total\n    items {\n      code\n      title\n      appliesFrom\n      fixedAt\n    }\n  }\n": typeof types.HomeFixOffersFragmentDoc,
    "\n  query Home($writes: Boolean!, $me: ID!) {\n    ...HomeDrafts\n    ...HomeScheduled\n    ...HomeTemplates\n    ...HomeHouse\n    ...HomeWork\n    ...HomeReviews\n    ...HomeFixes\n  }\n": typeof types.HomeDocument,
    "\n  fragment PersonFields on EditorialPerson {\n    id\n    email\n    name\n    role\n    credential\n    isDisabled\n    hasSignedIn\n    createdAt\n    version\n  }\n": typeof types.PersonFieldsFragmentDoc,
    "\n  fragment StalePersonFields on StalePerson {\n    message\n    current {\n      ...PersonFields\n    }\n  }\n": typeof types.StalePersonFieldsFragmentDoc,
    "\n  query People {\n    people {\n      ...PersonFields\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation InvitePerson($email: String!, $name: String!, $role: Role!, $credential: String, $clientKey: ID) {\n    invitePerson(email: $email, name: $name, role: $role, credential: $credential, clientKey: $clientKey) {\n      person {\n        ...PersonFields\n      }\n      url\n      expiresAt\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation ChangeRole($personId: ID!, $version: Int!, $role: Role!) {\n    answer: changeRole(personId: $personId, version: $version, role: $role) {\n      ...PersonFields\n      ...StalePersonFields\n    }\n  }\n": typeof types.ChangeRoleDocument,
    "\n  mutation DisablePerson($personId: ID!, $version: Int!) {\n    answer: disablePerson(personId: $personId, version: $version) {\n      ...PersonFields\n      ...StalePersonFields\n    }\n  }\n": typeof types.DisablePersonDocument,
    "\n  mutation EnablePerson($personId: ID!, $version: Int!) {\n    answer: enablePerson(personId: $personId, version: $version) {\n      ...PersonFields\n      ...StalePersonFields\n    }\n  }\n": typeof types.EnablePersonDocument,
    "\n  mutation ReinvitePerson($personId: ID!, $version: Int!) {\n    answer: reinvitePerson(personId: $personId, version: $version) {\n      ... on Invitation {\n        person {\n          ...PersonFields\n        }\n        url\n        expiresAt\n      }\n      ...StalePersonFields\n    }\n  }\n": typeof types.ReinvitePersonDocument,
    "\n  fragment SessionFields on Session {\n    createdAt\n    lastSeenAt\n    address\n    userAgent\n    isThis\n  }\n": typeof types.SessionFieldsFragmentDoc,
    "\n  query Sessions($personId: ID!) {\n    sessions(personId: $personId) {\n      ...SessionFields\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation EndSessions($personId: ID!) {\n    endSessions(personId: $personId)\n  }\n": typeof types.EndSessionsDocument,
    "\n  mutation MarkPresence($place: DraftPlaceInput!, $isWriting: Boolean!) {\n    markPresence(place: $place, isWriting: $isWriting) {\n      person {\n        id\n        name\n      }\n      cameAt\n      isWriting\n    }\n  }\n": typeof types.MarkPresenceDocument,
    "\n  mutation LeavePresence($place: DraftPlaceInput!) {\n    leavePresence(place: $place)\n  }\n": typeof types.LeavePresenceDocument,
    "\n  fragment PageFields on CodePage {\n    code\n    system\n    section {\n      name\n    }\n    subsection {\n      name\n    }\n    title\n    descriptor\n    lifecycle\n    lastRelease {\n      name\n    }\n    redirectTo\n    synonyms {\n      text\n      kind\n    }\n    summary\n    plainLanguage\n    clinicalContext\n    specialties {\n      name\n    }\n    state\n    stateSentence\n    rvus {\n      modifier\n      status {\n        value\n        label\n        meaning\n      }\n      work\n      nonFacilityPe\n      facilityPe\n      malpractice\n      nonFacilityTotal\n      facilityTotal\n      nonFacilityNa\n      facilityNa\n      usedForPayment\n    }\n    indicators: rvu {\n      globalPeriod {\n        ...CodedFields\n      }\n      pcTc {\n        ...CodedFields\n      }\n      multipleProcedure {\n        ...CodedFields\n      }\n      bilateral {\n        ...CodedFields\n      }\n      assistantSurgeon {\n        ...CodedFields\n      }\n      coSurgeons {\n        ...CodedFields\n      }\n      teamSurgery {\n        ...CodedFields\n      }\n      supervision {\n        ...CodedFields\n      }\n    }\n    usual: payment {\n      ...AmountFields\n    }\n    qualifying: payment(basis: QPP) {\n      ...AmountFields\n    }\n    anesthesia {\n      baseUnits\n      conversionFactor\n      note\n    }\n    billing\n    comparison {\n      cohort\n      cohortSize\n      value\n      lowerQuartile\n      median\n      upperQuartile\n      maximum\n      percentile\n      sentence\n    }\n    history {\n      release {\n        name\n      }\n      modifier\n      work\n      nonFacilityTotal\n      facilityTotal\n      nonFacilityNa\n      facilityNa\n      reason\n    }\n    changes {\n      modifier\n      from {\n        name\n      }\n      fields {\n        field\n        before\n        after\n      }\n    }\n    related {\n      code\n      title\n      kind\n      note\n      origin\n    }\n    faqs {\n      question\n      answer\n      origin\n      audience\n    }\n    notices {\n      kind\n      text\n    }\n    release {\n      name\n      state\n      effectiveFrom\n      isSample\n    }\n    reviewStatus\n    reviewedBy {\n      name\n      credential\n    }\n    reviewedAt\n    checkedAgainst {\n      name\n    }\n    sources {\n      label\n      url\n    }\n    provenance {\n      file\n      line\n      archiveSha256\n    }\n    seoTitle\n    seoDescription\n  }\n": typeof types.PageFieldsFragmentDoc,
    "\n  fragment CodedFields on CodedValue {\n    value\n    label\n    meaning\n  }\n": typeof types.CodedFieldsFragmentDoc,
    "\n  fragment AmountFields on Payment {\n    conversionFactor\n    nonFacility\n    facility\n    note\n  }\n": typeof types.AmountFieldsFragmentDoc,
    "\n  query Preview(\n    $code: CodeValue!\n    $body: ContentBodyInput!\n    $release: ReleaseName\n    $appliesFrom: ReleaseName\n  ) {\n    previewPage(code: $code, body: $body, release: $release) {\n      ...PageFields\n    }\n    checkContent(code: $code, body: $body, appliesFrom: $appliesFrom) {\n      ...FindingFields\n    }\n  }\n": typeof types.PreviewDocument,
    "\n  query PublishedPage($code: CodeValue!, $release: ReleaseName!) {\n    publishedPage(code: $code, release: $release) {\n      ...PageFields\n    }\n  }\n": typeof types.PublishedPageDocument,
    "\n  fragment QueueRow on QueueItem {\n    code\n    title\n    sectionName\n    subsectionName\n    state\n    services\n    takenBy {\n      id\n      name\n    }\n    takenAt\n    draftState\n    draftBy\n    isWritten\n  }\n": typeof types.QueueRowFragmentDoc,
    "\n  query QueueList($filter: WritingQueueFilter, $page: Int!, $perPage: Int!) {\n    writingQueue(filter: $filter, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...QueueRow\n      }\n    }\n  }\n": typeof types.QueueListDocument,
    "\n  query QueueOrder {\n    writingQueue(perPage: 1) {\n      total\n      countedBy {\n        name\n        countedColumn\n        codes\n        loadedBy\n        loadedAt\n      }\n      rule {\n        states\n        weight\n        sentence\n      }\n    }\n  }\n": typeof types.QueueOrderDocument,
    "\n  query MyWriting {\n    myWriting {\n      goal\n      timeZone\n      today\n      toDo\n      waiting\n    }\n    mine: writingQueue(filter: { isMine: true }, perPage: 50) {\n      items {\n        ...QueueRow\n      }\n    }\n  }\n": typeof types.MyWritingDocument,
    "\n  mutation TakeFromQueue($codes: [CodeValue!]!) {\n    outcomes: takeFromQueue(codes: $codes) {\n      code\n      verdict\n      message\n    }\n  }\n": typeof types.TakeFromQueueDocument,
    "\n  mutation HandBack($codes: [CodeValue!]!) {\n    outcomes: handBack(codes: $codes) {\n      code\n      verdict\n      message\n    }\n  }\n": typeof types.HandBackDocument,
    "\n  mutation SetWritingGoal($pagesADay: Int!, $timeZone: String!) {\n    setWritingGoal(pagesADay: $pagesADay, timeZone: $timeZone) {\n      goal\n    }\n  }\n": typeof types.SetWritingGoalDocument,
    "\n  mutation StartFromSibling($input: StartFromSiblingInput!) {\n    answer: startFromSibling(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.StartFromSiblingDocument,
    "\n  fragment ChangeFields on ReleaseChange {\n    code\n    modifier\n    title\n    kinds\n    fields {\n      field\n      before\n      after\n      difference\n      percent\n    }\n  }\n": typeof types.ChangeFieldsFragmentDoc,
    "\n  query ReleaseChanges(\n    $from: ReleaseName!\n    $to: ReleaseName!\n    $filter: ReleaseChangeFilter\n    $sort: ReleaseChangeSort!\n    $page: Int!\n    $perPage: Int!\n  ) {\n    releaseChanges(from: $from, to: $to, filter: $filter, sort: $sort, page: $page, perPage: $perPage) {\n      total\n      spread {\n        from\n        to\n        rows\n      }\n      counts {\n        kind\n        count\n      }\n      items {\n        ...ChangeFields\n      }\n    }\n  }\n": typeof types.ReleaseChangesDocument,
    "\n  fragment ImportRow on ImportRun {\n    id\n    source\n    state\n    step\n    done\n    total\n    requestedBy\n    requestedAt\n    startedAt\n    finishedAt\n    release\n    cut\n    sentence\n    options {\n      isDryRun\n    }\n  }\n": typeof types.ImportRowFragmentDoc,
    "\n  query ImportRuns($page: Int!, $perPage: Int!) {\n    importRuns(page: $page, perPage: $perPage) {\n      total\n      items {\n        ...ImportRow\n      }\n    }\n  }\n": typeof types.ImportRunsDocument,
    "\n  query ImportRunById($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRow\n      archiveSha256\n      refusedRowsPath\n      options {\n        isDryRun\n        activate\n        release\n        effective\n        attachTo\n        accept {\n          kind\n          reason\n        }\n      }\n      anomalies {\n        kind\n        against\n        message\n        needsAcceptance\n        reason\n      }\n      comparisons {\n        against\n        role\n        rowsBefore\n        rowsAfter\n        changes {\n          kind\n          count\n        }\n      }\n      report {\n        rowsRead\n        rowsRefused\n        errorCount\n        warningCount\n        counts {\n          kind\n          count\n        }\n        problems {\n          code\n          severity\n          isAcceptable\n          file\n          line\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n": typeof types.ImportRunByIdDocument,
    "\n  fragment ReleaseFields on EditorialRelease {\n    name\n    cut\n    state\n    effectiveFrom\n    effectiveTo\n    cmsReleasedOn\n    liveFrom\n    isCurrent\n    isSample\n    rowCount\n    codeCount\n    activatedAt\n    archiveSha256\n  }\n": typeof types.ReleaseFieldsFragmentDoc,
    "\n  query Releases {\n    releases {\n      ...ReleaseFields\n    }\n  }\n": typeof types.ReleasesDocument,
    "\n  mutation ActivateRelease($name: ReleaseName!, $now: Boolean!) {\n    activateRelease(name: $name, now: $now) {\n      ...ReleaseFields\n    }\n  }\n": typeof types.ActivateReleaseDocument,
    "\n  mutation RollBackRelease($name: ReleaseName!) {\n    rollBackRelease(name: $name) {\n      ...ReleaseFields\n    }\n  }\n": typeof types.RollBackReleaseDocument,
    "\n  mutation PlanRelease($name: ReleaseName!, $effectiveFrom: Date!, $clientKey: ID) {\n    planRelease(name: $name, effectiveFrom: $effectiveFrom, clientKey: $clientKey) {\n      ...ReleaseFields\n    }\n  }\n": typeof types.PlanReleaseDocument,
    "\n  mutation WithdrawRelease($name: ReleaseName!) {\n    withdrawRelease(name: $name) {\n      ...ReleaseFields\n    }\n  }\n": typeof types.WithdrawReleaseDocument,
    "\n  query ReleaseConsequences($action: ReleaseAction!, $name: ReleaseName!, $now: Boolean!) {\n    releaseConsequences(action: $action, name: $name, now: $now) {\n      release {\n        ...ReleaseFields\n      }\n      currentBefore {\n        ...ReleaseFields\n      }\n      currentAfter {\n        ...ReleaseFields\n      }\n    }\n  }\n": typeof types.ReleaseConsequencesDocument,
    "\n  fragment ReviewItemFields on ReviewItem {\n    id\n    kind\n    name\n    appliesFrom\n    title\n    version\n    state\n    submittedAt\n    isOverdue\n    submittedBy {\n      id\n      name\n    }\n    writers {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    assignmentVersion\n    openComments\n    blocking\n    advice\n    isFirst\n    changes {\n      field\n      added\n      removed\n      edited\n    }\n  }\n": typeof types.ReviewItemFieldsFragmentDoc,
    "\n  query ReviewQueue($filter: ReviewFilter, $sort: ReviewSort!, $page: Int!, $perPage: Int!) {\n    reviewQueue(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...ReviewItemFields\n      }\n    }\n  }\n": typeof types.ReviewQueueDocument,
    "\n  query ReviewOrder($filter: ReviewFilter, $sort: ReviewSort!) {\n    reviewQueue(filter: $filter, sort: $sort, perPage: 100) {\n      total\n      items {\n        id\n      }\n    }\n  }\n": typeof types.ReviewOrderDocument,
    "\n  query ReviewCode($code: CodeValue!, $appliesFrom: ReleaseName, $place: DraftPlaceInput!) {\n    item: reviewItem(place: $place) {\n      ...ReviewItemFields\n    }\n    draft: codeDraft(code: $code, appliesFrom: $appliesFrom) {\n      ...DraftFields\n    }\n  }\n": typeof types.ReviewCodeDocument,
    "\n  query ReviewTemplate($key: String!, $place: DraftPlaceInput!) {\n    item: reviewItem(place: $place) {\n      ...ReviewItemFields\n    }\n    template(key: $key) {\n      ...TemplateFields\n    }\n  }\n": typeof types.ReviewTemplateDocument,
    "\n  mutation AssignReview($input: AssignReviewInput!) {\n    answer: assignReview(input: $input) {\n      __typename\n      ...ReviewItemFields\n      ... on StaleReview {\n        message\n        item {\n          ...ReviewItemFields\n        }\n      }\n    }\n  }\n": typeof types.AssignReviewDocument,
    "\n  fragment PublishReportFields on PublishReport {\n    code\n    template\n    appliesFrom\n    verdict\n    message\n    revision\n    findings {\n      severity\n      message\n    }\n  }\n": typeof types.PublishReportFieldsFragmentDoc,
    "\n  query PublishSeveralPreview($items: [SeveralItemInput!]!) {\n    reports: publishSeveralPreview(items: $items) {\n      ...PublishReportFields\n    }\n  }\n": typeof types.PublishSeveralPreviewDocument,
    "\n  mutation PublishSeveral($items: [SeveralItemInput!]!, $clientKey: ID!) {\n    answer: publishSeveral(items: $items, clientKey: $clientKey) {\n      isPublished\n      items {\n        ...PublishReportFields\n      }\n    }\n  }\n": typeof types.PublishSeveralDocument,
    "\n  query TemplateDraftsImpact($keys: [String!]!) {\n    impact: templateDraftsImpact(keys: $keys) {\n      release\n      altered\n      of\n    }\n  }\n": typeof types.TemplateDraftsImpactDocument,
    "\n  query Revisions($code: CodeValue!) {\n    revisions(code: $code) {\n      number\n      appliesFrom\n      origin\n      isAssisted\n      author {\n        name\n      }\n      reviewer {\n        name\n      }\n      publishedAt\n      checkedAgainst\n      kind\n      reason\n      publishedBy\n      redirectTo\n      formerFields {\n        field\n        text\n      }\n      attestedBy {\n        name\n      }\n      overrides {\n        rule\n        field\n        reason\n        by {\n          name\n        }\n      }\n    }\n  }\n": typeof types.RevisionsDocument,
    "\n  query RevisionDiff($code: CodeValue!, $from: Int!, $to: Int!) {\n    revisionDiff(code: $code, from: $from, to: $to) {\n      field\n      before\n      after\n      items {\n        item\n        kind\n        before\n        after\n      }\n    }\n  }\n": typeof types.RevisionDiffDocument,
    "\n  mutation RestoreRevision($input: RestoreRevisionInput!) {\n    restoreRevision(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.RestoreRevisionDocument,
    "\n  query DraftSaves($code: CodeValue!, $appliesFrom: ReleaseName, $page: Int!, $perPage: Int!) {\n    draftSaves(code: $code, appliesFrom: $appliesFrom, page: $page, perPage: $perPage) {\n      total\n      items {\n        version\n        savedBy {\n          name\n        }\n        savedAt\n        hasWords\n      }\n    }\n  }\n": typeof types.DraftSavesDocument,
    "\n  query DraftSave($code: CodeValue!, $appliesFrom: ReleaseName, $version: Int!) {\n    draftSave(code: $code, appliesFrom: $appliesFrom, version: $version) {\n      body {\n        ...BodyFields\n      }\n    }\n  }\n": typeof types.DraftSaveDocument,
    "\n  mutation RestoreSave($input: RestoreSaveInput!) {\n    restoreSave(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": typeof types.RestoreSaveDocument,
    "\n  fragment SectionFields on SectionEntry {\n    slug\n    name\n    parent\n    ranges {\n      from\n      to\n    }\n  }\n": typeof types.SectionFieldsFragmentDoc,
    "\n  fragment SectionTableFields on SectionTable {\n    version\n    sections {\n      ...SectionFields\n    }\n  }\n": typeof types.SectionTableFieldsFragmentDoc,
    "\n  fragment StaleSectionFields on StaleSectionTable {\n    currentVersion\n    savedByName\n    savedAt\n    mine {\n      ...SectionFields\n    }\n    theirs {\n      ...SectionFields\n    }\n    base {\n      ...SectionFields\n    }\n  }\n": typeof types.StaleSectionFieldsFragmentDoc,
    "\n  query SectionTable {\n    sectionTable {\n      ...SectionTableFields\n    }\n  }\n": typeof types.SectionTableDocument,
    "\n  query SectionImpact($input: SectionInput!, $isRemoved: Boolean!) {\n    sectionImpact(input: $input, isRemoved: $isRemoved) {\n      release\n      moved\n      of\n      moves {\n        code\n        title\n        from\n        to\n      }\n      findings {\n        ...FindingFields\n      }\n    }\n  }\n": typeof types.SectionImpactDocument,
    "\n  mutation SaveSection($input: SaveSectionInput!) {\n    answer: saveSection(input: $input) {\n      __typename\n      ...SectionTableFields\n      ...StaleSectionFields\n      ...RefusedFields\n    }\n  }\n": typeof types.SaveSectionDocument,
    "\n  mutation RemoveSection($slug: String!, $version: Int!, $clientKey: ID) {\n    answer: removeSection(slug: $slug, version: $version, clientKey: $clientKey) {\n      __typename\n      ...SectionTableFields\n      ...StaleSectionFields\n      ...RefusedFields\n    }\n  }\n": typeof types.RemoveSectionDocument,
    "\n  fragment SettingsFields on Settings {\n    version\n    allowSelfApproval\n    reviewPatienceDays\n  }\n": typeof types.SettingsFieldsFragmentDoc,
    "\n  query Settings {\n    settings {\n      ...SettingsFields\n    }\n  }\n": typeof types.SettingsDocument,
    "\n  mutation ChangeSettings($version: Int!, $allowSelfApproval: Boolean!, $reviewPatienceDays: Int) {\n    answer: changeSettings(\n      version: $version\n      allowSelfApproval: $allowSelfApproval\n      reviewPatienceDays: $reviewPatienceDays\n    ) {\n      ...SettingsFields\n      ... on StaleSettings {\n        message\n        theirs {\n          ...SettingsFields\n        }\n      }\n    }\n  }\n": typeof types.ChangeSettingsDocument,
    "\n  fragment SpecialtyFields on SpecialtyEntry {\n    slug\n    name\n    schemaOrg\n  }\n": typeof types.SpecialtyFieldsFragmentDoc,
    "\n  fragment SpecialtyTableFields on SpecialtyTable {\n    version\n    specialties {\n      ...SpecialtyFields\n    }\n  }\n": typeof types.SpecialtyTableFieldsFragmentDoc,
    "\n  fragment StaleSpecialtyFields on StaleSpecialtyTable {\n    currentVersion\n    savedByName\n    savedAt\n    mine {\n      ...SpecialtyFields\n    }\n    theirs {\n      ...SpecialtyFields\n    }\n    base {\n      ...SpecialtyFields\n    }\n  }\n": typeof types.StaleSpecialtyFieldsFragmentDoc,
    "\n  query SpecialtyTable {\n    specialtyTable {\n      ...SpecialtyTableFields\n    }\n  }\n": typeof types.SpecialtyTableDocument,
    "\n  mutation SaveSpecialty($input: SaveSpecialtyInput!) {\n    answer: saveSpecialty(input: $input) {\n      __typename\n      ...SpecialtyTableFields\n      ...StaleSpecialtyFields\n      ...RefusedFields\n    }\n  }\n": typeof types.SaveSpecialtyDocument,
    "\n  mutation RemoveSpecialty($slug: String!, $version: Int!, $clientKey: ID) {\n    answer: removeSpecialty(slug: $slug, version: $version, clientKey: $clientKey) {\n      __typename\n      ...SpecialtyTableFields\n      ...StaleSpecialtyFields\n      ...RefusedFields\n    }\n  }\n": typeof types.RemoveSpecialtyDocument,
    "\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    answer: saveTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.SaveTemplateDocument,
    "\n  mutation SubmitTemplate($input: TemplateStepInput!) {\n    answer: submitTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.SubmitTemplateDocument,
    "\n  mutation RequestTemplateChanges($input: TemplateStepInput!) {\n    answer: requestTemplateChanges(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.RequestTemplateChangesDocument,
    "\n  mutation ApproveTemplate($input: TemplateStepInput!) {\n    answer: approveTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.ApproveTemplateDocument,
    "\n  mutation RevertTemplate($input: TemplateStepInput!) {\n    answer: revertTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.RevertTemplateDocument,
    "\n  mutation RestoreTemplate($input: RestoreTemplateInput!) {\n    answer: restoreTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.RestoreTemplateDocument,
    "\n  mutation PublishTemplate($input: TemplateStepInput!) {\n    answer: publishTemplate(input: $input) {\n      __typename\n      ... on TemplatePublication {\n        alteredPages\n        revision {\n          number\n        }\n      }\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.PublishTemplateDocument,
    "\n  mutation ScheduleTemplate($input: ScheduleTemplateInput!) {\n    answer: scheduleTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.ScheduleTemplateDocument,
    "\n  mutation UnscheduleTemplate($input: TemplateStepInput!) {\n    answer: unscheduleTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.UnscheduleTemplateDocument,
    "\n  mutation DiscardTemplate($input: TemplateStepInput!) {\n    answer: discardTemplate(input: $input) {\n      __typename\n      ... on TemplateDiscarded {\n        key\n      }\n      ...StaleTemplateFields\n    }\n  }\n": typeof types.DiscardTemplateDocument,
    "\n  mutation UndoDiscardTemplate($input: TemplateStepInput!) {\n    answer: undoDiscardTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": typeof types.UndoDiscardTemplateDocument,
    "\n  fragment TemplateRow on TemplateEntry {\n    key\n    group\n    text\n    shippedText\n    revision\n    publishedAt\n    draftState\n    draftBy\n  }\n": typeof types.TemplateRowFragmentDoc,
    "\n  query TemplateList($filter: TemplateFilterInput) {\n    templates(filter: $filter) {\n      ...TemplateRow\n    }\n  }\n": typeof types.TemplateListDocument,
    "\n  fragment TemplateFields on Template {\n    key\n    group\n    version\n    state\n    isSaved\n    isAsShipped\n    text\n    shippedText\n    liveText\n    revision\n    ownPlaceholders\n    placeholders\n    hasConditions\n    hasVariants\n    actions\n    author {\n      id\n      name\n    }\n    updatedBy {\n      id\n      name\n    }\n    updatedAt\n    submittedAt\n    approvedBy {\n      id\n      name\n    }\n    reviewNote\n    schedule {\n      at\n      withRelease\n      owner {\n        name\n      }\n      reason\n      note\n    }\n    discardedAt\n    findings {\n      ...FindingFields\n    }\n  }\n": typeof types.TemplateFieldsFragmentDoc,
    "\n  fragment StaleTemplateFields on StaleTemplate {\n    message\n    currentVersion\n    savedAt\n    savedBy {\n      id\n      name\n    }\n    mineText: mine\n    theirsText: theirs\n    baseText: base\n  }\n": typeof types.StaleTemplateFieldsFragmentDoc,
    "\n  query TemplateByKey($key: String!) {\n    template(key: $key) {\n      ...TemplateFields\n    }\n  }\n": typeof types.TemplateByKeyDocument,
    "\n  query TemplateWords {\n    templateWords {\n      placeholders {\n        name\n        type\n        meaning\n      }\n      conditions {\n        name\n        values\n      }\n    }\n  }\n": typeof types.TemplateWordsDocument,
    "\n  query TemplateImpact($key: String!, $text: String!) {\n    templateImpact(key: $key, text: $text) {\n      release\n      altered\n      of\n      byState {\n        state\n        count\n      }\n      samples {\n        code\n        title\n        state\n        before\n        after\n      }\n      findings {\n        ...FindingFields\n      }\n    }\n  }\n": typeof types.TemplateImpactDocument,
    "\n  query TemplateRevisions($key: String!) {\n    templateRevisions(key: $key) {\n      number\n      text\n      isAsShipped\n      publishedAt\n      author {\n        id\n        name\n      }\n      reviewer {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TemplateRevisionsDocument,
    "\n  fragment TokenFields on ApiToken {\n    id\n    name\n    perMinute\n    createdAt\n    createdBy {\n      name\n    }\n    lastUsedAt\n    revokedAt\n  }\n": typeof types.TokenFieldsFragmentDoc,
    "\n  query ApiTokens {\n    apiTokens {\n      ...TokenFields\n    }\n  }\n": typeof types.ApiTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $perMinute: Int!, $clientKey: ID) {\n    createApiToken(name: $name, perMinute: $perMinute, clientKey: $clientKey) {\n      secret\n      token {\n        ...TokenFields\n      }\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      ...TokenFields\n    }\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  fragment WorkRow on WorkItem {\n    id\n    version\n    code\n    title\n    release\n    comparedWith\n    revision\n    reasons {\n      kind\n      field\n      modifier\n      before\n      after\n    }\n    openedAt\n    assignee {\n      id\n      name\n    }\n    state\n    resolution\n    resolvedBy\n    resolvedAt\n    draftState\n  }\n": typeof types.WorkRowFragmentDoc,
    "\n  query WorkList($filter: WorklistFilter, $page: Int!, $perPage: Int!) {\n    worklist(filter: $filter, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...WorkRow\n      }\n    }\n  }\n": typeof types.WorkListDocument,
    "\n  query WorkProgress {\n    worklist(perPage: 1) {\n      progress {\n        release\n        open\n        unassigned\n        resolved\n        updatedByItself\n      }\n    }\n  }\n": typeof types.WorkProgressDocument,
    "\n  query Writers {\n    writers {\n      id\n      name\n    }\n  }\n": typeof types.WritersDocument,
    "\n  mutation AssignWork($items: [WorkItemInput!]!, $personId: ID) {\n    outcomes: assignWork(items: $items, personId: $personId) {\n      id\n      verdict\n      message\n      item {\n        ...WorkRow\n      }\n    }\n  }\n": typeof types.AssignWorkDocument,
    "\n  mutation ConfirmWork($items: [WorkItemInput!]!, $release: ReleaseName!) {\n    outcomes: resolveWork(items: $items, resolution: STILL_RIGHT, release: $release) {\n      id\n      verdict\n      message\n      item {\n        ...WorkRow\n      }\n    }\n  }\n": typeof types.ConfirmWorkDocument,
};
const documents: Documents = {
    "\n  fragment MeFields on Me {\n    id\n    email\n    name\n    role\n    permissions\n  }\n": types.MeFieldsFragmentDoc,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": types.MeDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...MeFields\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation AcceptInvitation($token: String!, $password: String!) {\n    acceptInvitation(token: $token, password: $password) {\n      ...MeFields\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n": types.ChangePasswordDocument,
    "\n  query MySessions {\n    mySessions {\n      ...SessionFields\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n  query AuditLog($filter: AuditFilter, $page: Int, $perPage: Int) {\n    auditLog(filter: $filter, page: $page, perPage: $perPage) {\n      total\n      items {\n        id\n        at\n        actor\n        action\n        subject\n        detail\n        requestId\n        address\n      }\n    }\n  }\n": types.AuditLogDocument,
    "\n  fragment BulkJobFields on BulkJob {\n    id\n    act\n    state\n    total\n    done\n    leftOut\n    stale\n    refused\n    requestedAt\n    reportPath\n  }\n": types.BulkJobFieldsFragmentDoc,
    "\n  query BulkPreview($input: BulkInput!) {\n    bulkPreview(input: $input) {\n      total\n      fitting\n      samples {\n        code\n        title\n      }\n      leftOut {\n        reason\n        count\n        codes\n      }\n    }\n  }\n": types.BulkPreviewDocument,
    "\n  mutation StartBulk($input: BulkInput!, $clientKey: ID!) {\n    startBulk(input: $input, clientKey: $clientKey) {\n      ...BulkJobFields\n    }\n  }\n": types.StartBulkDocument,
    "\n  mutation CancelBulk($id: ID!) {\n    cancelBulk(id: $id) {\n      ...BulkJobFields\n    }\n  }\n": types.CancelBulkDocument,
    "\n  query BulkJob($id: ID!) {\n    bulkJob(id: $id) {\n      ...BulkJobFields\n    }\n  }\n": types.BulkJobDocument,
    "\n  query BulkJobs {\n    bulkJobs {\n      ...BulkJobFields\n    }\n  }\n": types.BulkJobsDocument,
    "\n  fragment CodeRow on EditorialCode {\n    code\n    title\n    section\n    sectionName\n    subsectionName\n    state\n    status\n    work\n    nonFacilityTotal\n    facilityTotal\n    contentRevision\n    contentStatus\n    missing\n    draftState\n    draftBy\n    draftName\n    specialties\n    isStale\n    assignee {\n      id\n      name\n    }\n    updatedAt\n    appliesFrom\n  }\n": types.CodeRowFragmentDoc,
    "\n  query CodeList($filter: EditorialCodeFilter, $sort: EditorialCodeSort, $page: Int, $perPage: Int) {\n    codes(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...CodeRow\n      }\n      facets {\n        field\n        values {\n          value\n          label\n          count\n        }\n      }\n      changeReleases\n    }\n  }\n": types.CodeListDocument,
    "\n  query CodeLookup($q: String!) {\n    codes(filter: { q: $q }, sort: NEAREST_FIRST, perPage: 10) {\n      items {\n        code\n        title\n      }\n    }\n  }\n": types.CodeLookupDocument,
    "\n  query Vocabulary {\n    editorialSpecialties {\n      slug\n      name\n    }\n    editorialSections {\n      slug\n      name\n      parent\n    }\n  }\n": types.VocabularyDocument,
    "\n  fragment CodeViewFields on CodeView {\n    id\n    version\n    name\n    isShared\n    isMine\n    mayChange\n    ownerName\n    columns\n    sort\n    filter {\n      q\n      section\n      specialty\n      state\n      contentStatus\n      missing\n      isStale\n      assigneeId\n      isUnassigned\n      changedIn\n      changed\n    }\n  }\n": types.CodeViewFieldsFragmentDoc,
    "\n  query CodeViews {\n    codeViews {\n      ...CodeViewFields\n    }\n    codeColumns\n  }\n": types.CodeViewsDocument,
    "\n  mutation CreateCodeView($input: CodeViewInput!, $clientKey: ID!) {\n    answer: createCodeView(input: $input, clientKey: $clientKey) {\n      ...CodeViewFields\n    }\n  }\n": types.CreateCodeViewDocument,
    "\n  mutation ChangeCodeView($id: ID!, $version: Int!, $input: CodeViewInput!) {\n    answer: changeCodeView(id: $id, version: $version, input: $input) {\n      __typename\n      ...CodeViewFields\n      ... on StaleCodeView {\n        message\n      }\n    }\n  }\n": types.ChangeCodeViewDocument,
    "\n  mutation RemoveCodeView($id: ID!, $version: Int!) {\n    answer: removeCodeView(id: $id, version: $version) {\n      __typename\n      ... on StaleCodeView {\n        message\n      }\n    }\n  }\n": types.RemoveCodeViewDocument,
    "\n  mutation KeepCodeColumns($columns: [CodeColumn!]!) {\n    keepCodeColumns(columns: $columns)\n  }\n": types.KeepCodeColumnsDocument,
    "\n  fragment CommentFields on Comment {\n    id\n    version\n    appliesFrom\n    draftVersion\n    field\n    item\n    quote\n    quoteFrom\n    body\n    author {\n      id\n      name\n    }\n    writtenAt\n    editedAt\n    removedAt\n    mentions {\n      id\n      name\n    }\n    isUnread\n    replies {\n      id\n      version\n      body\n      author {\n        id\n        name\n      }\n      writtenAt\n      editedAt\n      removedAt\n      mentions {\n        id\n        name\n      }\n      isUnread\n    }\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n  }\n": types.CommentFieldsFragmentDoc,
    "\n  query Comments($place: DraftPlaceInput!, $perPage: Int!) {\n    comments(place: $place, perPage: $perPage) {\n      total\n      open\n      items {\n        ...CommentFields\n      }\n    }\n  }\n": types.CommentsDocument,
    "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ...CommentFields\n    }\n  }\n": types.AddCommentDocument,
    "\n  mutation ReplyToComment($input: ReplyInput!) {\n    replyToComment(input: $input) {\n      ...CommentFields\n    }\n  }\n": types.ReplyToCommentDocument,
    "\n  mutation ResolveComment($input: SettleCommentInput!) {\n    answer: resolveComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n": types.ResolveCommentDocument,
    "\n  mutation ReopenComment($input: SettleCommentInput!) {\n    answer: reopenComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n": types.ReopenCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    answer: editComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation RemoveComment($input: SettleCommentInput!) {\n    answer: removeComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n": types.RemoveCommentDocument,
    "\n  mutation ReadMentions($ids: [ID!]!) {\n    readMentions(ids: $ids)\n  }\n": types.ReadMentionsDocument,
    "\n  query Colleagues {\n    colleagues {\n      id\n      name\n      role\n      mayApprove\n    }\n  }\n": types.ColleaguesDocument,
    "\n  fragment BodyFields on ContentBody {\n    displayName\n    synonyms {\n      text\n      kind\n    }\n    summary\n    plainLanguage\n    clinicalContext\n    billingOverride\n    billingSourceUrl\n    specialties\n    faqs {\n      id\n      question\n      answer\n      audience\n    }\n    related {\n      code\n      kind\n      note\n    }\n    seoTitle\n    seoDescription\n    sources {\n      label\n      url\n    }\n    editorNote\n  }\n": types.BodyFieldsFragmentDoc,
    "\n  fragment FindingFields on Finding {\n    rule\n    field\n    severity\n    message\n    suggestion\n    from\n    to\n    item\n    quote\n    replacement\n    canOverride\n  }\n": types.FindingFieldsFragmentDoc,
    "\n  fragment DraftFields on CodeDraft {\n    code\n    appliesFrom\n    version\n    state\n    isSaved\n    body {\n      ...BodyFields\n    }\n    basedOn\n    author {\n      id\n      name\n    }\n    updatedBy {\n      id\n      name\n    }\n    updatedAt\n    submittedAt\n    approvedBy {\n      id\n      name\n    }\n    reviewNote\n    attestedBy {\n      id\n      name\n    }\n    attestedAt\n    isAssisted\n    copiedFrom\n    findings {\n      ...FindingFields\n    }\n    actions\n    live {\n      ...BodyFields\n    }\n    schedule {\n      at\n      withRelease\n      owner {\n        name\n      }\n      reason\n      note\n    }\n    discardedAt\n    isRetired\n    redirectTo\n  }\n": types.DraftFieldsFragmentDoc,
    "\n  fragment StaleFields on StaleVersion {\n    message\n    currentVersion\n    savedBy {\n      id\n      name\n    }\n    savedAt\n    mine {\n      ...BodyFields\n    }\n    theirs {\n      ...BodyFields\n    }\n    base {\n      ...BodyFields\n    }\n    merged {\n      ...BodyFields\n    }\n    conflicts\n  }\n": types.StaleFieldsFragmentDoc,
    "\n  fragment RefusedFields on Findings {\n    message\n    findings {\n      ...FindingFields\n    }\n  }\n": types.RefusedFieldsFragmentDoc,
    "\n  query OpenCode($code: CodeValue!, $first: ReleaseName, $second: ReleaseName) {\n    editorialCode(code: $code) {\n      ...CodeRow\n    }\n    first: codeDraft(code: $code, appliesFrom: $first) {\n      ...DraftFields\n    }\n    second: codeDraft(code: $code, appliesFrom: $second) {\n      ...DraftFields\n    }\n  }\n": types.OpenCodeDocument,
    "\n  query OpenDrafts($code: CodeValue!) {\n    openDrafts(code: $code) {\n      appliesFrom\n      state\n      updatedBy {\n        id\n        name\n      }\n      updatedAt\n    }\n  }\n": types.OpenDraftsDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.SaveDraftDocument,
    "\n  query RetirementPlan($code: CodeValue!, $redirectTo: CodeValue) {\n    retirement(code: $code, redirectTo: $redirectTo) {\n      revision\n      from\n      isRetired\n      redirectTo\n      repointed\n      laterPlaces\n      namedBy\n    }\n  }\n": types.RetirementPlanDocument,
    "\n  mutation RetireCode($input: RetireCodeInput!) {\n    answer: retireCode(input: $input) {\n      __typename\n      ... on Retirement {\n        code\n      }\n      ... on StaleRevision {\n        message\n      }\n    }\n  }\n": types.RetireCodeDocument,
    "\n  mutation BringBackCode($input: RetireCodeInput!) {\n    answer: bringBackCode(input: $input) {\n      __typename\n      ... on Retirement {\n        code\n      }\n      ... on StaleRevision {\n        message\n      }\n    }\n  }\n": types.BringBackCodeDocument,
    "\n  mutation SubmitForReview($input: DraftStepInput!) {\n    answer: submitForReview(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.SubmitForReviewDocument,
    "\n  mutation RequestChanges($input: DraftStepInput!) {\n    answer: requestChanges(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.RequestChangesDocument,
    "\n  mutation Approve($input: DraftStepInput!) {\n    answer: approve(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.ApproveDocument,
    "\n  mutation Publish($input: DraftStepInput!) {\n    answer: publish(input: $input) {\n      __typename\n      ... on Publication {\n        revision {\n          number\n          publishedAt\n        }\n      }\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.PublishDocument,
    "\n  mutation DiscardDraft($input: DraftStepInput!) {\n    answer: discardDraft(input: $input) {\n      __typename\n      ... on Discarded {\n        code\n      }\n      ...StaleFields\n    }\n  }\n": types.DiscardDraftDocument,
    "\n  mutation PublishCorrection($input: DraftStepInput!) {\n    answer: publishCorrection(input: $input) {\n      __typename\n      ... on Publication {\n        revision {\n          number\n          publishedAt\n        }\n      }\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.PublishCorrectionDocument,
    "\n  mutation Schedule($input: ScheduleInput!) {\n    answer: schedule(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.ScheduleDocument,
    "\n  mutation Unschedule($input: DraftStepInput!) {\n    answer: unschedule(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.UnscheduleDocument,
    "\n  mutation UndoDiscard($input: DraftStepInput!) {\n    answer: undoDiscard(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.UndoDiscardDocument,
    "\n  mutation OverrideFinding($input: OverrideFindingInput!) {\n    answer: overrideFinding(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.OverrideFindingDocument,
    "\n  fragment FixRow on FixOffer {\n    id\n    version\n    code\n    title\n    state\n    fixRevision\n    fixFrom\n    fixBy {\n      name\n    }\n    fixedAt\n    appliesFrom\n    isLive\n    fields\n    reason\n    decidedBy\n    decidedAt\n    confirmedBy\n  }\n": types.FixRowFragmentDoc,
    "\n  fragment FixSides on FixOffer {\n    ...FixRow\n    draftVersion\n    draftState\n    conflicts\n    base {\n      ...BodyFields\n    }\n    mine {\n      ...BodyFields\n    }\n    theirs {\n      ...BodyFields\n    }\n    merged {\n      ...BodyFields\n    }\n  }\n": types.FixSidesFragmentDoc,
    "\n  query FixesOf($code: CodeValue!) {\n    fixOffers(filter: { code: $code, states: [OPEN, IN_DRAFT, LEFT_OUT] }, perPage: 50) {\n      items {\n        ...FixRow\n      }\n    }\n  }\n": types.FixesOfDocument,
    "\n  query FixSidesOf($id: ID!) {\n    fixOffer(id: $id) {\n      ...FixSides\n    }\n  }\n": types.FixSidesOfDocument,
    "\n  mutation TakeFix($input: TakeFixInput!) {\n    answer: takeFix(input: $input) {\n      __typename\n      ...DraftFields\n      ... on FixConflict {\n        message\n      }\n      ... on StaleVersion {\n        message\n      }\n      ... on StaleFixOffer {\n        message\n      }\n    }\n  }\n": types.TakeFixDocument,
    "\n  mutation LeaveOutFix($input: LeaveOutFixInput!) {\n    answer: leaveOutFix(input: $input) {\n      __typename\n      ... on StaleFixOffer {\n        message\n      }\n    }\n  }\n": types.LeaveOutFixDocument,
    "\n  fragment HomeDrafts on Query {\n    drafts: codes(filter: { contentStatus: DRAFT }, sort: UPDATED_DESC, perPage: 100) {\n      total\n      items {\n        code\n        title\n        draftState\n        draftBy\n        updatedAt\n      }\n    }\n  }\n": types.HomeDraftsFragmentDoc,
    "\n  fragment HomeTemplates on Query {\n    templates(filter: { hasDraft: true }) {\n      key\n      draftState\n      draftBy\n    }\n  }\n": types.HomeTemplatesFragmentDoc,
    "\n  fragment HomeHouse on Query {\n    house {\n      coverage {\n        section\n        name\n        codes\n        reviewed\n        imported\n        starter\n        drafts\n        unwritten\n        incomplete\n      }\n      missing {\n        part\n        pages\n      }\n      news {\n        id\n        at\n        actor\n        action\n        subject\n      }\n    }\n    releases {\n      ...ReleaseFields\n    }\n  }\n": types.HomeHouseFragmentDoc,
    "\n  fragment HomeWork on Query {\n    worklist(perPage: 1) @include(if: $writes) {\n      progress {\n        release\n        open\n        unassigned\n        resolved\n        updatedByItself\n      }\n    }\n    myWork: worklist(filter: { state: OPEN, assigneeId: $me }, perPage: 3) @include(if: $writes) {\n      ...HomeWorkItems\n    }\n    unassignedWork: worklist(filter: { state: OPEN, isUnassigned: true }, perPage: 3) @include(if: $writes) {\n      ...HomeWorkItems\n    }\n  }\n": types.HomeWorkFragmentDoc,
    "\n  fragment HomeWorkItems on Worklist {\n    total\n    items {\n      code\n      title\n      release\n      draftState\n      openedAt\n    }\n  }\n": types.HomeWorkItemsFragmentDoc,
    "\n  fragment HomeReviews on Query {\n    reviewQueue(filter: { isReviewable: true }, sort: OLDEST_FIRST, perPage: 10) {\n      items {\n        id\n        name\n        title\n        submittedBy {\n          name\n        }\n        submittedAt\n        isOverdue\n      }\n      summary {\n        reviewable\n        overdue\n      }\n    }\n    mentions(isUnread: true, perPage: 5) {\n      unread\n      items {\n        commentId\n        kind\n        name\n        appliesFrom\n        body\n        authorName\n        writtenAt\n      }\n    }\n  }\n": types.HomeReviewsFragmentDoc,
    "\n  fragment HomeScheduled on Query {\n    scheduled {\n      code\n      appliesFrom\n      title\n      schedule {\n        owner {\n          id\n          name\n        }\n        reason\n        refusedAt\n      }\n    }\n    scheduledTemplates {\n      key\n      schedule {\n        owner {\n          id\n          name\n        }\n        reason\n        refusedAt\n      }\n    }\n  }\n": types.HomeScheduledFragmentDoc,
    "\n  fragment HomeFixes on Query {\n    liveFixes: fixOffers(filter: { states: [OPEN], isLive: true }, perPage: 3) {\n      ...HomeFixOffers\n    }\n    aheadFixes: fixOffers(filter: { states: [OPEN], isLive: false }, perPage: 3) {\n      ...HomeFixOffers\n    }\n  }\n": types.HomeFixesFragmentDoc,
    "\n  fragment HomeFixOffers on FixOffers {\n    total\n    items {\n      code\n      title\n      appliesFrom\n      fixedAt\n    }\n  }\n": types.HomeFixOffersFragmentDoc,
    "\n  query Home($writes: Boolean!, $me: ID!) {\n    ...HomeDrafts\n    ...HomeScheduled\n    ...HomeTemplates\n    ...HomeHouse\n    ...HomeWork\n    ...HomeReviews\n    ...HomeFixes\n  }\n": types.HomeDocument,
    "\n  fragment PersonFields on EditorialPerson {\n    id\n    email\n    name\n    role\n    credential\n    isDisabled\n    hasSignedIn\n    createdAt\n    version\n  }\n": types.PersonFieldsFragmentDoc,
    "\n  fragment StalePersonFields on StalePerson {\n    message\n    current {\n      ...PersonFields\n    }\n  }\n": types.StalePersonFieldsFragmentDoc,
    "\n  query People {\n    people {\n      ...PersonFields\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation InvitePerson($email: String!, $name: String!, $role: Role!, $credential: String, $clientKey: ID) {\n    invitePerson(email: $email, name: $name, role: $role, credential: $credential, clientKey: $clientKey) {\n      person {\n        ...PersonFields\n      }\n      url\n      expiresAt\n    }\n  }\n": types.InvitePersonDocument,
    "\n  mutation ChangeRole($personId: ID!, $version: Int!, $role: Role!) {\n    answer: changeRole(personId: $personId, version: $version, role: $role) {\n      ...PersonFields\n      ...StalePersonFields\n    }\n  }\n": types.ChangeRoleDocument,
    "\n  mutation DisablePerson($personId: ID!, $version: Int!) {\n    answer: disablePerson(personId: $personId, version: $version) {\n      ...PersonFields\n      ...StalePersonFields\n    }\n  }\n": types.DisablePersonDocument,
    "\n  mutation EnablePerson($personId: ID!, $version: Int!) {\n    answer: enablePerson(personId: $personId, version: $version) {\n      ...PersonFields\n      ...StalePersonFields\n    }\n  }\n": types.EnablePersonDocument,
    "\n  mutation ReinvitePerson($personId: ID!, $version: Int!) {\n    answer: reinvitePerson(personId: $personId, version: $version) {\n      ... on Invitation {\n        person {\n          ...PersonFields\n        }\n        url\n        expiresAt\n      }\n      ...StalePersonFields\n    }\n  }\n": types.ReinvitePersonDocument,
    "\n  fragment SessionFields on Session {\n    createdAt\n    lastSeenAt\n    address\n    userAgent\n    isThis\n  }\n": types.SessionFieldsFragmentDoc,
    "\n  query Sessions($personId: ID!) {\n    sessions(personId: $personId) {\n      ...SessionFields\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation EndSessions($personId: ID!) {\n    endSessions(personId: $personId)\n  }\n": types.EndSessionsDocument,
    "\n  mutation MarkPresence($place: DraftPlaceInput!, $isWriting: Boolean!) {\n    markPresence(place: $place, isWriting: $isWriting) {\n      person {\n        id\n        name\n      }\n      cameAt\n      isWriting\n    }\n  }\n": types.MarkPresenceDocument,
    "\n  mutation LeavePresence($place: DraftPlaceInput!) {\n    leavePresence(place: $place)\n  }\n": types.LeavePresenceDocument,
    "\n  fragment PageFields on CodePage {\n    code\n    system\n    section {\n      name\n    }\n    subsection {\n      name\n    }\n    title\n    descriptor\n    lifecycle\n    lastRelease {\n      name\n    }\n    redirectTo\n    synonyms {\n      text\n      kind\n    }\n    summary\n    plainLanguage\n    clinicalContext\n    specialties {\n      name\n    }\n    state\n    stateSentence\n    rvus {\n      modifier\n      status {\n        value\n        label\n        meaning\n      }\n      work\n      nonFacilityPe\n      facilityPe\n      malpractice\n      nonFacilityTotal\n      facilityTotal\n      nonFacilityNa\n      facilityNa\n      usedForPayment\n    }\n    indicators: rvu {\n      globalPeriod {\n        ...CodedFields\n      }\n      pcTc {\n        ...CodedFields\n      }\n      multipleProcedure {\n        ...CodedFields\n      }\n      bilateral {\n        ...CodedFields\n      }\n      assistantSurgeon {\n        ...CodedFields\n      }\n      coSurgeons {\n        ...CodedFields\n      }\n      teamSurgery {\n        ...CodedFields\n      }\n      supervision {\n        ...CodedFields\n      }\n    }\n    usual: payment {\n      ...AmountFields\n    }\n    qualifying: payment(basis: QPP) {\n      ...AmountFields\n    }\n    anesthesia {\n      baseUnits\n      conversionFactor\n      note\n    }\n    billing\n    comparison {\n      cohort\n      cohortSize\n      value\n      lowerQuartile\n      median\n      upperQuartile\n      maximum\n      percentile\n      sentence\n    }\n    history {\n      release {\n        name\n      }\n      modifier\n      work\n      nonFacilityTotal\n      facilityTotal\n      nonFacilityNa\n      facilityNa\n      reason\n    }\n    changes {\n      modifier\n      from {\n        name\n      }\n      fields {\n        field\n        before\n        after\n      }\n    }\n    related {\n      code\n      title\n      kind\n      note\n      origin\n    }\n    faqs {\n      question\n      answer\n      origin\n      audience\n    }\n    notices {\n      kind\n      text\n    }\n    release {\n      name\n      state\n      effectiveFrom\n      isSample\n    }\n    reviewStatus\n    reviewedBy {\n      name\n      credential\n    }\n    reviewedAt\n    checkedAgainst {\n      name\n    }\n    sources {\n      label\n      url\n    }\n    provenance {\n      file\n      line\n      archiveSha256\n    }\n    seoTitle\n    seoDescription\n  }\n": types.PageFieldsFragmentDoc,
    "\n  fragment CodedFields on CodedValue {\n    value\n    label\n    meaning\n  }\n": types.CodedFieldsFragmentDoc,
    "\n  fragment AmountFields on Payment {\n    conversionFactor\n    nonFacility\n    facility\n    note\n  }\n": types.AmountFieldsFragmentDoc,
    "\n  query Preview(\n    $code: CodeValue!\n    $body: ContentBodyInput!\n    $release: ReleaseName\n    $appliesFrom: ReleaseName\n  ) {\n    previewPage(code: $code, body: $body, release: $release) {\n      ...PageFields\n    }\n    checkContent(code: $code, body: $body, appliesFrom: $appliesFrom) {\n      ...FindingFields\n    }\n  }\n": types.PreviewDocument,
    "\n  query PublishedPage($code: CodeValue!, $release: ReleaseName!) {\n    publishedPage(code: $code, release: $release) {\n      ...PageFields\n    }\n  }\n": types.PublishedPageDocument,
    "\n  fragment QueueRow on QueueItem {\n    code\n    title\n    sectionName\n    subsectionName\n    state\n    services\n    takenBy {\n      id\n      name\n    }\n    takenAt\n    draftState\n    draftBy\n    isWritten\n  }\n": types.QueueRowFragmentDoc,
    "\n  query QueueList($filter: WritingQueueFilter, $page: Int!, $perPage: Int!) {\n    writingQueue(filter: $filter, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...QueueRow\n      }\n    }\n  }\n": types.QueueListDocument,
    "\n  query QueueOrder {\n    writingQueue(perPage: 1) {\n      total\n      countedBy {\n        name\n        countedColumn\n        codes\n        loadedBy\n        loadedAt\n      }\n      rule {\n        states\n        weight\n        sentence\n      }\n    }\n  }\n": types.QueueOrderDocument,
    "\n  query MyWriting {\n    myWriting {\n      goal\n      timeZone\n      today\n      toDo\n      waiting\n    }\n    mine: writingQueue(filter: { isMine: true }, perPage: 50) {\n      items {\n        ...QueueRow\n      }\n    }\n  }\n": types.MyWritingDocument,
    "\n  mutation TakeFromQueue($codes: [CodeValue!]!) {\n    outcomes: takeFromQueue(codes: $codes) {\n      code\n      verdict\n      message\n    }\n  }\n": types.TakeFromQueueDocument,
    "\n  mutation HandBack($codes: [CodeValue!]!) {\n    outcomes: handBack(codes: $codes) {\n      code\n      verdict\n      message\n    }\n  }\n": types.HandBackDocument,
    "\n  mutation SetWritingGoal($pagesADay: Int!, $timeZone: String!) {\n    setWritingGoal(pagesADay: $pagesADay, timeZone: $timeZone) {\n      goal\n    }\n  }\n": types.SetWritingGoalDocument,
    "\n  mutation StartFromSibling($input: StartFromSiblingInput!) {\n    answer: startFromSibling(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.StartFromSiblingDocument,
    "\n  fragment ChangeFields on ReleaseChange {\n    code\n    modifier\n    title\n    kinds\n    fields {\n      field\n      before\n      after\n      difference\n      percent\n    }\n  }\n": types.ChangeFieldsFragmentDoc,
    "\n  query ReleaseChanges(\n    $from: ReleaseName!\n    $to: ReleaseName!\n    $filter: ReleaseChangeFilter\n    $sort: ReleaseChangeSort!\n    $page: Int!\n    $perPage: Int!\n  ) {\n    releaseChanges(from: $from, to: $to, filter: $filter, sort: $sort, page: $page, perPage: $perPage) {\n      total\n      spread {\n        from\n        to\n        rows\n      }\n      counts {\n        kind\n        count\n      }\n      items {\n        ...ChangeFields\n      }\n    }\n  }\n": types.ReleaseChangesDocument,
    "\n  fragment ImportRow on ImportRun {\n    id\n    source\n    state\n    step\n    done\n    total\n    requestedBy\n    requestedAt\n    startedAt\n    finishedAt\n    release\n    cut\n    sentence\n    options {\n      isDryRun\n    }\n  }\n": types.ImportRowFragmentDoc,
    "\n  query ImportRuns($page: Int!, $perPage: Int!) {\n    importRuns(page: $page, perPage: $perPage) {\n      total\n      items {\n        ...ImportRow\n      }\n    }\n  }\n": types.ImportRunsDocument,
    "\n  query ImportRunById($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRow\n      archiveSha256\n      refusedRowsPath\n      options {\n        isDryRun\n        activate\n        release\n        effective\n        attachTo\n        accept {\n          kind\n          reason\n        }\n      }\n      anomalies {\n        kind\n        against\n        message\n        needsAcceptance\n        reason\n      }\n      comparisons {\n        against\n        role\n        rowsBefore\n        rowsAfter\n        changes {\n          kind\n          count\n        }\n      }\n      report {\n        rowsRead\n        rowsRefused\n        errorCount\n        warningCount\n        counts {\n          kind\n          count\n        }\n        problems {\n          code\n          severity\n          isAcceptable\n          file\n          line\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n": types.ImportRunByIdDocument,
    "\n  fragment ReleaseFields on EditorialRelease {\n    name\n    cut\n    state\n    effectiveFrom\n    effectiveTo\n    cmsReleasedOn\n    liveFrom\n    isCurrent\n    isSample\n    rowCount\n    codeCount\n    activatedAt\n    archiveSha256\n  }\n": types.ReleaseFieldsFragmentDoc,
    "\n  query Releases {\n    releases {\n      ...ReleaseFields\n    }\n  }\n": types.ReleasesDocument,
    "\n  mutation ActivateRelease($name: ReleaseName!, $now: Boolean!) {\n    activateRelease(name: $name, now: $now) {\n      ...ReleaseFields\n    }\n  }\n": types.ActivateReleaseDocument,
    "\n  mutation RollBackRelease($name: ReleaseName!) {\n    rollBackRelease(name: $name) {\n      ...ReleaseFields\n    }\n  }\n": types.RollBackReleaseDocument,
    "\n  mutation PlanRelease($name: ReleaseName!, $effectiveFrom: Date!, $clientKey: ID) {\n    planRelease(name: $name, effectiveFrom: $effectiveFrom, clientKey: $clientKey) {\n      ...ReleaseFields\n    }\n  }\n": types.PlanReleaseDocument,
    "\n  mutation WithdrawRelease($name: ReleaseName!) {\n    withdrawRelease(name: $name) {\n      ...ReleaseFields\n    }\n  }\n": types.WithdrawReleaseDocument,
    "\n  query ReleaseConsequences($action: ReleaseAction!, $name: ReleaseName!, $now: Boolean!) {\n    releaseConsequences(action: $action, name: $name, now: $now) {\n      release {\n        ...ReleaseFields\n      }\n      currentBefore {\n        ...ReleaseFields\n      }\n      currentAfter {\n        ...ReleaseFields\n      }\n    }\n  }\n": types.ReleaseConsequencesDocument,
    "\n  fragment ReviewItemFields on ReviewItem {\n    id\n    kind\n    name\n    appliesFrom\n    title\n    version\n    state\n    submittedAt\n    isOverdue\n    submittedBy {\n      id\n      name\n    }\n    writers {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    assignmentVersion\n    openComments\n    blocking\n    advice\n    isFirst\n    changes {\n      field\n      added\n      removed\n      edited\n    }\n  }\n": types.ReviewItemFieldsFragmentDoc,
    "\n  query ReviewQueue($filter: ReviewFilter, $sort: ReviewSort!, $page: Int!, $perPage: Int!) {\n    reviewQueue(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...ReviewItemFields\n      }\n    }\n  }\n": types.ReviewQueueDocument,
    "\n  query ReviewOrder($filter: ReviewFilter, $sort: ReviewSort!) {\n    reviewQueue(filter: $filter, sort: $sort, perPage: 100) {\n      total\n      items {\n        id\n      }\n    }\n  }\n": types.ReviewOrderDocument,
    "\n  query ReviewCode($code: CodeValue!, $appliesFrom: ReleaseName, $place: DraftPlaceInput!) {\n    item: reviewItem(place: $place) {\n      ...ReviewItemFields\n    }\n    draft: codeDraft(code: $code, appliesFrom: $appliesFrom) {\n      ...DraftFields\n    }\n  }\n": types.ReviewCodeDocument,
    "\n  query ReviewTemplate($key: String!, $place: DraftPlaceInput!) {\n    item: reviewItem(place: $place) {\n      ...ReviewItemFields\n    }\n    template(key: $key) {\n      ...TemplateFields\n    }\n  }\n": types.ReviewTemplateDocument,
    "\n  mutation AssignReview($input: AssignReviewInput!) {\n    answer: assignReview(input: $input) {\n      __typename\n      ...ReviewItemFields\n      ... on StaleReview {\n        message\n        item {\n          ...ReviewItemFields\n        }\n      }\n    }\n  }\n": types.AssignReviewDocument,
    "\n  fragment PublishReportFields on PublishReport {\n    code\n    template\n    appliesFrom\n    verdict\n    message\n    revision\n    findings {\n      severity\n      message\n    }\n  }\n": types.PublishReportFieldsFragmentDoc,
    "\n  query PublishSeveralPreview($items: [SeveralItemInput!]!) {\n    reports: publishSeveralPreview(items: $items) {\n      ...PublishReportFields\n    }\n  }\n": types.PublishSeveralPreviewDocument,
    "\n  mutation PublishSeveral($items: [SeveralItemInput!]!, $clientKey: ID!) {\n    answer: publishSeveral(items: $items, clientKey: $clientKey) {\n      isPublished\n      items {\n        ...PublishReportFields\n      }\n    }\n  }\n": types.PublishSeveralDocument,
    "\n  query TemplateDraftsImpact($keys: [String!]!) {\n    impact: templateDraftsImpact(keys: $keys) {\n      release\n      altered\n      of\n    }\n  }\n": types.TemplateDraftsImpactDocument,
    "\n  query Revisions($code: CodeValue!) {\n    revisions(code: $code) {\n      number\n      appliesFrom\n      origin\n      isAssisted\n      author {\n        name\n      }\n      reviewer {\n        name\n      }\n      publishedAt\n      checkedAgainst\n      kind\n      reason\n      publishedBy\n      redirectTo\n      formerFields {\n        field\n        text\n      }\n      attestedBy {\n        name\n      }\n      overrides {\n        rule\n        field\n        reason\n        by {\n          name\n        }\n      }\n    }\n  }\n": types.RevisionsDocument,
    "\n  query RevisionDiff($code: CodeValue!, $from: Int!, $to: Int!) {\n    revisionDiff(code: $code, from: $from, to: $to) {\n      field\n      before\n      after\n      items {\n        item\n        kind\n        before\n        after\n      }\n    }\n  }\n": types.RevisionDiffDocument,
    "\n  mutation RestoreRevision($input: RestoreRevisionInput!) {\n    restoreRevision(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.RestoreRevisionDocument,
    "\n  query DraftSaves($code: CodeValue!, $appliesFrom: ReleaseName, $page: Int!, $perPage: Int!) {\n    draftSaves(code: $code, appliesFrom: $appliesFrom, page: $page, perPage: $perPage) {\n      total\n      items {\n        version\n        savedBy {\n          name\n        }\n        savedAt\n        hasWords\n      }\n    }\n  }\n": types.DraftSavesDocument,
    "\n  query DraftSave($code: CodeValue!, $appliesFrom: ReleaseName, $version: Int!) {\n    draftSave(code: $code, appliesFrom: $appliesFrom, version: $version) {\n      body {\n        ...BodyFields\n      }\n    }\n  }\n": types.DraftSaveDocument,
    "\n  mutation RestoreSave($input: RestoreSaveInput!) {\n    restoreSave(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n": types.RestoreSaveDocument,
    "\n  fragment SectionFields on SectionEntry {\n    slug\n    name\n    parent\n    ranges {\n      from\n      to\n    }\n  }\n": types.SectionFieldsFragmentDoc,
    "\n  fragment SectionTableFields on SectionTable {\n    version\n    sections {\n      ...SectionFields\n    }\n  }\n": types.SectionTableFieldsFragmentDoc,
    "\n  fragment StaleSectionFields on StaleSectionTable {\n    currentVersion\n    savedByName\n    savedAt\n    mine {\n      ...SectionFields\n    }\n    theirs {\n      ...SectionFields\n    }\n    base {\n      ...SectionFields\n    }\n  }\n": types.StaleSectionFieldsFragmentDoc,
    "\n  query SectionTable {\n    sectionTable {\n      ...SectionTableFields\n    }\n  }\n": types.SectionTableDocument,
    "\n  query SectionImpact($input: SectionInput!, $isRemoved: Boolean!) {\n    sectionImpact(input: $input, isRemoved: $isRemoved) {\n      release\n      moved\n      of\n      moves {\n        code\n        title\n        from\n        to\n      }\n      findings {\n        ...FindingFields\n      }\n    }\n  }\n": types.SectionImpactDocument,
    "\n  mutation SaveSection($input: SaveSectionInput!) {\n    answer: saveSection(input: $input) {\n      __typename\n      ...SectionTableFields\n      ...StaleSectionFields\n      ...RefusedFields\n    }\n  }\n": types.SaveSectionDocument,
    "\n  mutation RemoveSection($slug: String!, $version: Int!, $clientKey: ID) {\n    answer: removeSection(slug: $slug, version: $version, clientKey: $clientKey) {\n      __typename\n      ...SectionTableFields\n      ...StaleSectionFields\n      ...RefusedFields\n    }\n  }\n": types.RemoveSectionDocument,
    "\n  fragment SettingsFields on Settings {\n    version\n    allowSelfApproval\n    reviewPatienceDays\n  }\n": types.SettingsFieldsFragmentDoc,
    "\n  query Settings {\n    settings {\n      ...SettingsFields\n    }\n  }\n": types.SettingsDocument,
    "\n  mutation ChangeSettings($version: Int!, $allowSelfApproval: Boolean!, $reviewPatienceDays: Int) {\n    answer: changeSettings(\n      version: $version\n      allowSelfApproval: $allowSelfApproval\n      reviewPatienceDays: $reviewPatienceDays\n    ) {\n      ...SettingsFields\n      ... on StaleSettings {\n        message\n        theirs {\n          ...SettingsFields\n        }\n      }\n    }\n  }\n": types.ChangeSettingsDocument,
    "\n  fragment SpecialtyFields on SpecialtyEntry {\n    slug\n    name\n    schemaOrg\n  }\n": types.SpecialtyFieldsFragmentDoc,
    "\n  fragment SpecialtyTableFields on SpecialtyTable {\n    version\n    specialties {\n      ...SpecialtyFields\n    }\n  }\n": types.SpecialtyTableFieldsFragmentDoc,
    "\n  fragment StaleSpecialtyFields on StaleSpecialtyTable {\n    currentVersion\n    savedByName\n    savedAt\n    mine {\n      ...SpecialtyFields\n    }\n    theirs {\n      ...SpecialtyFields\n    }\n    base {\n      ...SpecialtyFields\n    }\n  }\n": types.StaleSpecialtyFieldsFragmentDoc,
    "\n  query SpecialtyTable {\n    specialtyTable {\n      ...SpecialtyTableFields\n    }\n  }\n": types.SpecialtyTableDocument,
    "\n  mutation SaveSpecialty($input: SaveSpecialtyInput!) {\n    answer: saveSpecialty(input: $input) {\n      __typename\n      ...SpecialtyTableFields\n      ...StaleSpecialtyFields\n      ...RefusedFields\n    }\n  }\n": types.SaveSpecialtyDocument,
    "\n  mutation RemoveSpecialty($slug: String!, $version: Int!, $clientKey: ID) {\n    answer: removeSpecialty(slug: $slug, version: $version, clientKey: $clientKey) {\n      __typename\n      ...SpecialtyTableFields\n      ...StaleSpecialtyFields\n      ...RefusedFields\n    }\n  }\n": types.RemoveSpecialtyDocument,
    "\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    answer: saveTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.SaveTemplateDocument,
    "\n  mutation SubmitTemplate($input: TemplateStepInput!) {\n    answer: submitTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.SubmitTemplateDocument,
    "\n  mutation RequestTemplateChanges($input: TemplateStepInput!) {\n    answer: requestTemplateChanges(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.RequestTemplateChangesDocument,
    "\n  mutation ApproveTemplate($input: TemplateStepInput!) {\n    answer: approveTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.ApproveTemplateDocument,
    "\n  mutation RevertTemplate($input: TemplateStepInput!) {\n    answer: revertTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.RevertTemplateDocument,
    "\n  mutation RestoreTemplate($input: RestoreTemplateInput!) {\n    answer: restoreTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.RestoreTemplateDocument,
    "\n  mutation PublishTemplate($input: TemplateStepInput!) {\n    answer: publishTemplate(input: $input) {\n      __typename\n      ... on TemplatePublication {\n        alteredPages\n        revision {\n          number\n        }\n      }\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.PublishTemplateDocument,
    "\n  mutation ScheduleTemplate($input: ScheduleTemplateInput!) {\n    answer: scheduleTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.ScheduleTemplateDocument,
    "\n  mutation UnscheduleTemplate($input: TemplateStepInput!) {\n    answer: unscheduleTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.UnscheduleTemplateDocument,
    "\n  mutation DiscardTemplate($input: TemplateStepInput!) {\n    answer: discardTemplate(input: $input) {\n      __typename\n      ... on TemplateDiscarded {\n        key\n      }\n      ...StaleTemplateFields\n    }\n  }\n": types.DiscardTemplateDocument,
    "\n  mutation UndoDiscardTemplate($input: TemplateStepInput!) {\n    answer: undoDiscardTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n": types.UndoDiscardTemplateDocument,
    "\n  fragment TemplateRow on TemplateEntry {\n    key\n    group\n    text\n    shippedText\n    revision\n    publishedAt\n    draftState\n    draftBy\n  }\n": types.TemplateRowFragmentDoc,
    "\n  query TemplateList($filter: TemplateFilterInput) {\n    templates(filter: $filter) {\n      ...TemplateRow\n    }\n  }\n": types.TemplateListDocument,
    "\n  fragment TemplateFields on Template {\n    key\n    group\n    version\n    state\n    isSaved\n    isAsShipped\n    text\n    shippedText\n    liveText\n    revision\n    ownPlaceholders\n    placeholders\n    hasConditions\n    hasVariants\n    actions\n    author {\n      id\n      name\n    }\n    updatedBy {\n      id\n      name\n    }\n    updatedAt\n    submittedAt\n    approvedBy {\n      id\n      name\n    }\n    reviewNote\n    schedule {\n      at\n      withRelease\n      owner {\n        name\n      }\n      reason\n      note\n    }\n    discardedAt\n    findings {\n      ...FindingFields\n    }\n  }\n": types.TemplateFieldsFragmentDoc,
    "\n  fragment StaleTemplateFields on StaleTemplate {\n    message\n    currentVersion\n    savedAt\n    savedBy {\n      id\n      name\n    }\n    mineText: mine\n    theirsText: theirs\n    baseText: base\n  }\n": types.StaleTemplateFieldsFragmentDoc,
    "\n  query TemplateByKey($key: String!) {\n    template(key: $key) {\n      ...TemplateFields\n    }\n  }\n": types.TemplateByKeyDocument,
    "\n  query TemplateWords {\n    templateWords {\n      placeholders {\n        name\n        type\n        meaning\n      }\n      conditions {\n        name\n        values\n      }\n    }\n  }\n": types.TemplateWordsDocument,
    "\n  query TemplateImpact($key: String!, $text: String!) {\n    templateImpact(key: $key, text: $text) {\n      release\n      altered\n      of\n      byState {\n        state\n        count\n      }\n      samples {\n        code\n        title\n        state\n        before\n        after\n      }\n      findings {\n        ...FindingFields\n      }\n    }\n  }\n": types.TemplateImpactDocument,
    "\n  query TemplateRevisions($key: String!) {\n    templateRevisions(key: $key) {\n      number\n      text\n      isAsShipped\n      publishedAt\n      author {\n        id\n        name\n      }\n      reviewer {\n        id\n        name\n      }\n    }\n  }\n": types.TemplateRevisionsDocument,
    "\n  fragment TokenFields on ApiToken {\n    id\n    name\n    perMinute\n    createdAt\n    createdBy {\n      name\n    }\n    lastUsedAt\n    revokedAt\n  }\n": types.TokenFieldsFragmentDoc,
    "\n  query ApiTokens {\n    apiTokens {\n      ...TokenFields\n    }\n  }\n": types.ApiTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $perMinute: Int!, $clientKey: ID) {\n    createApiToken(name: $name, perMinute: $perMinute, clientKey: $clientKey) {\n      secret\n      token {\n        ...TokenFields\n      }\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      ...TokenFields\n    }\n  }\n": types.RevokeApiTokenDocument,
    "\n  fragment WorkRow on WorkItem {\n    id\n    version\n    code\n    title\n    release\n    comparedWith\n    revision\n    reasons {\n      kind\n      field\n      modifier\n      before\n      after\n    }\n    openedAt\n    assignee {\n      id\n      name\n    }\n    state\n    resolution\n    resolvedBy\n    resolvedAt\n    draftState\n  }\n": types.WorkRowFragmentDoc,
    "\n  query WorkList($filter: WorklistFilter, $page: Int!, $perPage: Int!) {\n    worklist(filter: $filter, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...WorkRow\n      }\n    }\n  }\n": types.WorkListDocument,
    "\n  query WorkProgress {\n    worklist(perPage: 1) {\n      progress {\n        release\n        open\n        unassigned\n        resolved\n        updatedByItself\n      }\n    }\n  }\n": types.WorkProgressDocument,
    "\n  query Writers {\n    writers {\n      id\n      name\n    }\n  }\n": types.WritersDocument,
    "\n  mutation AssignWork($items: [WorkItemInput!]!, $personId: ID) {\n    outcomes: assignWork(items: $items, personId: $personId) {\n      id\n      verdict\n      message\n      item {\n        ...WorkRow\n      }\n    }\n  }\n": types.AssignWorkDocument,
    "\n  mutation ConfirmWork($items: [WorkItemInput!]!, $release: ReleaseName!) {\n    outcomes: resolveWork(items: $items, resolution: STILL_RIGHT, release: $release) {\n      id\n      verdict\n      message\n      item {\n        ...WorkRow\n      }\n    }\n  }\n": types.ConfirmWorkDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeFields on Me {\n    id\n    email\n    name\n    role\n    permissions\n  }\n"): typeof import('./graphql.ts').MeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n"): typeof import('./graphql.ts').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...MeFields\n    }\n  }\n"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($token: String!, $password: String!) {\n    acceptInvitation(token: $token, password: $password) {\n      ...MeFields\n    }\n  }\n"): typeof import('./graphql.ts').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n"): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      ...SessionFields\n    }\n  }\n"): typeof import('./graphql.ts').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"): typeof import('./graphql.ts').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($filter: AuditFilter, $page: Int, $perPage: Int) {\n    auditLog(filter: $filter, page: $page, perPage: $perPage) {\n      total\n      items {\n        id\n        at\n        actor\n        action\n        subject\n        detail\n        requestId\n        address\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BulkJobFields on BulkJob {\n    id\n    act\n    state\n    total\n    done\n    leftOut\n    stale\n    refused\n    requestedAt\n    reportPath\n  }\n"): typeof import('./graphql.ts').BulkJobFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkPreview($input: BulkInput!) {\n    bulkPreview(input: $input) {\n      total\n      fitting\n      samples {\n        code\n        title\n      }\n      leftOut {\n        reason\n        count\n        codes\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BulkPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartBulk($input: BulkInput!, $clientKey: ID!) {\n    startBulk(input: $input, clientKey: $clientKey) {\n      ...BulkJobFields\n    }\n  }\n"): typeof import('./graphql.ts').StartBulkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelBulk($id: ID!) {\n    cancelBulk(id: $id) {\n      ...BulkJobFields\n    }\n  }\n"): typeof import('./graphql.ts').CancelBulkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkJob($id: ID!) {\n    bulkJob(id: $id) {\n      ...BulkJobFields\n    }\n  }\n"): typeof import('./graphql.ts').BulkJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkJobs {\n    bulkJobs {\n      ...BulkJobFields\n    }\n  }\n"): typeof import('./graphql.ts').BulkJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CodeRow on EditorialCode {\n    code\n    title\n    section\n    sectionName\n    subsectionName\n    state\n    status\n    work\n    nonFacilityTotal\n    facilityTotal\n    contentRevision\n    contentStatus\n    missing\n    draftState\n    draftBy\n    draftName\n    specialties\n    isStale\n    assignee {\n      id\n      name\n    }\n    updatedAt\n    appliesFrom\n  }\n"): typeof import('./graphql.ts').CodeRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CodeList($filter: EditorialCodeFilter, $sort: EditorialCodeSort, $page: Int, $perPage: Int) {\n    codes(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...CodeRow\n      }\n      facets {\n        field\n        values {\n          value\n          label\n          count\n        }\n      }\n      changeReleases\n    }\n  }\n"): typeof import('./graphql.ts').CodeListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CodeLookup($q: String!) {\n    codes(filter: { q: $q }, sort: NEAREST_FIRST, perPage: 10) {\n      items {\n        code\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CodeLookupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Vocabulary {\n    editorialSpecialties {\n      slug\n      name\n    }\n    editorialSections {\n      slug\n      name\n      parent\n    }\n  }\n"): typeof import('./graphql.ts').VocabularyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CodeViewFields on CodeView {\n    id\n    version\n    name\n    isShared\n    isMine\n    mayChange\n    ownerName\n    columns\n    sort\n    filter {\n      q\n      section\n      specialty\n      state\n      contentStatus\n      missing\n      isStale\n      assigneeId\n      isUnassigned\n      changedIn\n      changed\n    }\n  }\n"): typeof import('./graphql.ts').CodeViewFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CodeViews {\n    codeViews {\n      ...CodeViewFields\n    }\n    codeColumns\n  }\n"): typeof import('./graphql.ts').CodeViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCodeView($input: CodeViewInput!, $clientKey: ID!) {\n    answer: createCodeView(input: $input, clientKey: $clientKey) {\n      ...CodeViewFields\n    }\n  }\n"): typeof import('./graphql.ts').CreateCodeViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCodeView($id: ID!, $version: Int!, $input: CodeViewInput!) {\n    answer: changeCodeView(id: $id, version: $version, input: $input) {\n      __typename\n      ...CodeViewFields\n      ... on StaleCodeView {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeCodeViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCodeView($id: ID!, $version: Int!) {\n    answer: removeCodeView(id: $id, version: $version) {\n      __typename\n      ... on StaleCodeView {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveCodeViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepCodeColumns($columns: [CodeColumn!]!) {\n    keepCodeColumns(columns: $columns)\n  }\n"): typeof import('./graphql.ts').KeepCodeColumnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentFields on Comment {\n    id\n    version\n    appliesFrom\n    draftVersion\n    field\n    item\n    quote\n    quoteFrom\n    body\n    author {\n      id\n      name\n    }\n    writtenAt\n    editedAt\n    removedAt\n    mentions {\n      id\n      name\n    }\n    isUnread\n    replies {\n      id\n      version\n      body\n      author {\n        id\n        name\n      }\n      writtenAt\n      editedAt\n      removedAt\n      mentions {\n        id\n        name\n      }\n      isUnread\n    }\n    resolvedAt\n    resolvedBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').CommentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comments($place: DraftPlaceInput!, $perPage: Int!) {\n    comments(place: $place, perPage: $perPage) {\n      total\n      open\n      items {\n        ...CommentFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CommentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      ...CommentFields\n    }\n  }\n"): typeof import('./graphql.ts').AddCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToComment($input: ReplyInput!) {\n    replyToComment(input: $input) {\n      ...CommentFields\n    }\n  }\n"): typeof import('./graphql.ts').ReplyToCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveComment($input: SettleCommentInput!) {\n    answer: resolveComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ResolveCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenComment($input: SettleCommentInput!) {\n    answer: reopenComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReopenCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($input: EditCommentInput!) {\n    answer: editComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EditCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($input: SettleCommentInput!) {\n    answer: removeComment(input: $input) {\n      __typename\n      ...CommentFields\n      ... on StaleComment {\n        message\n        comment {\n          ...CommentFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadMentions($ids: [ID!]!) {\n    readMentions(ids: $ids)\n  }\n"): typeof import('./graphql.ts').ReadMentionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues {\n    colleagues {\n      id\n      name\n      role\n      mayApprove\n    }\n  }\n"): typeof import('./graphql.ts').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BodyFields on ContentBody {\n    displayName\n    synonyms {\n      text\n      kind\n    }\n    summary\n    plainLanguage\n    clinicalContext\n    billingOverride\n    billingSourceUrl\n    specialties\n    faqs {\n      id\n      question\n      answer\n      audience\n    }\n    related {\n      code\n      kind\n      note\n    }\n    seoTitle\n    seoDescription\n    sources {\n      label\n      url\n    }\n    editorNote\n  }\n"): typeof import('./graphql.ts').BodyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingFields on Finding {\n    rule\n    field\n    severity\n    message\n    suggestion\n    from\n    to\n    item\n    quote\n    replacement\n    canOverride\n  }\n"): typeof import('./graphql.ts').FindingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftFields on CodeDraft {\n    code\n    appliesFrom\n    version\n    state\n    isSaved\n    body {\n      ...BodyFields\n    }\n    basedOn\n    author {\n      id\n      name\n    }\n    updatedBy {\n      id\n      name\n    }\n    updatedAt\n    submittedAt\n    approvedBy {\n      id\n      name\n    }\n    reviewNote\n    attestedBy {\n      id\n      name\n    }\n    attestedAt\n    isAssisted\n    copiedFrom\n    findings {\n      ...FindingFields\n    }\n    actions\n    live {\n      ...BodyFields\n    }\n    schedule {\n      at\n      withRelease\n      owner {\n        name\n      }\n      reason\n      note\n    }\n    discardedAt\n    isRetired\n    redirectTo\n  }\n"): typeof import('./graphql.ts').DraftFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaleFields on StaleVersion {\n    message\n    currentVersion\n    savedBy {\n      id\n      name\n    }\n    savedAt\n    mine {\n      ...BodyFields\n    }\n    theirs {\n      ...BodyFields\n    }\n    base {\n      ...BodyFields\n    }\n    merged {\n      ...BodyFields\n    }\n    conflicts\n  }\n"): typeof import('./graphql.ts').StaleFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusedFields on Findings {\n    message\n    findings {\n      ...FindingFields\n    }\n  }\n"): typeof import('./graphql.ts').RefusedFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenCode($code: CodeValue!, $first: ReleaseName, $second: ReleaseName) {\n    editorialCode(code: $code) {\n      ...CodeRow\n    }\n    first: codeDraft(code: $code, appliesFrom: $first) {\n      ...DraftFields\n    }\n    second: codeDraft(code: $code, appliesFrom: $second) {\n      ...DraftFields\n    }\n  }\n"): typeof import('./graphql.ts').OpenCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenDrafts($code: CodeValue!) {\n    openDrafts(code: $code) {\n      appliesFrom\n      state\n      updatedBy {\n        id\n        name\n      }\n      updatedAt\n    }\n  }\n"): typeof import('./graphql.ts').OpenDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').SaveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RetirementPlan($code: CodeValue!, $redirectTo: CodeValue) {\n    retirement(code: $code, redirectTo: $redirectTo) {\n      revision\n      from\n      isRetired\n      redirectTo\n      repointed\n      laterPlaces\n      namedBy\n    }\n  }\n"): typeof import('./graphql.ts').RetirementPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireCode($input: RetireCodeInput!) {\n    answer: retireCode(input: $input) {\n      __typename\n      ... on Retirement {\n        code\n      }\n      ... on StaleRevision {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RetireCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringBackCode($input: RetireCodeInput!) {\n    answer: bringBackCode(input: $input) {\n      __typename\n      ... on Retirement {\n        code\n      }\n      ... on StaleRevision {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BringBackCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitForReview($input: DraftStepInput!) {\n    answer: submitForReview(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').SubmitForReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestChanges($input: DraftStepInput!) {\n    answer: requestChanges(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').RequestChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Approve($input: DraftStepInput!) {\n    answer: approve(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').ApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Publish($input: DraftStepInput!) {\n    answer: publish(input: $input) {\n      __typename\n      ... on Publication {\n        revision {\n          number\n          publishedAt\n        }\n      }\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').PublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardDraft($input: DraftStepInput!) {\n    answer: discardDraft(input: $input) {\n      __typename\n      ... on Discarded {\n        code\n      }\n      ...StaleFields\n    }\n  }\n"): typeof import('./graphql.ts').DiscardDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCorrection($input: DraftStepInput!) {\n    answer: publishCorrection(input: $input) {\n      __typename\n      ... on Publication {\n        revision {\n          number\n          publishedAt\n        }\n      }\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').PublishCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Schedule($input: ScheduleInput!) {\n    answer: schedule(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').ScheduleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unschedule($input: DraftStepInput!) {\n    answer: unschedule(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').UnscheduleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDiscard($input: DraftStepInput!) {\n    answer: undoDiscard(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').UndoDiscardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OverrideFinding($input: OverrideFindingInput!) {\n    answer: overrideFinding(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').OverrideFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FixRow on FixOffer {\n    id\n    version\n    code\n    title\n    state\n    fixRevision\n    fixFrom\n    fixBy {\n      name\n    }\n    fixedAt\n    appliesFrom\n    isLive\n    fields\n    reason\n    decidedBy\n    decidedAt\n    confirmedBy\n  }\n"): typeof import('./graphql.ts').FixRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FixSides on FixOffer {\n    ...FixRow\n    draftVersion\n    draftState\n    conflicts\n    base {\n      ...BodyFields\n    }\n    mine {\n      ...BodyFields\n    }\n    theirs {\n      ...BodyFields\n    }\n    merged {\n      ...BodyFields\n    }\n  }\n"): typeof import('./graphql.ts').FixSidesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FixesOf($code: CodeValue!) {\n    fixOffers(filter: { code: $code, states: [OPEN, IN_DRAFT, LEFT_OUT] }, perPage: 50) {\n      items {\n        ...FixRow\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FixesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FixSidesOf($id: ID!) {\n    fixOffer(id: $id) {\n      ...FixSides\n    }\n  }\n"): typeof import('./graphql.ts').FixSidesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeFix($input: TakeFixInput!) {\n    answer: takeFix(input: $input) {\n      __typename\n      ...DraftFields\n      ... on FixConflict {\n        message\n      }\n      ... on StaleVersion {\n        message\n      }\n      ... on StaleFixOffer {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TakeFixDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveOutFix($input: LeaveOutFixInput!) {\n    answer: leaveOutFix(input: $input) {\n      __typename\n      ... on StaleFixOffer {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LeaveOutFixDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeDrafts on Query {\n    drafts: codes(filter: { contentStatus: DRAFT }, sort: UPDATED_DESC, perPage: 100) {\n      total\n      items {\n        code\n        title\n        draftState\n        draftBy\n        updatedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HomeDraftsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeTemplates on Query {\n    templates(filter: { hasDraft: true }) {\n      key\n      draftState\n      draftBy\n    }\n  }\n"): typeof import('./graphql.ts').HomeTemplatesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeHouse on Query {\n    house {\n      coverage {\n        section\n        name\n        codes\n        reviewed\n        imported\n        starter\n        drafts\n        unwritten\n        incomplete\n      }\n      missing {\n        part\n        pages\n      }\n      news {\n        id\n        at\n        actor\n        action\n        subject\n      }\n    }\n    releases {\n      ...ReleaseFields\n    }\n  }\n"): typeof import('./graphql.ts').HomeHouseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeWork on Query {\n    worklist(perPage: 1) @include(if: $writes) {\n      progress {\n        release\n        open\n        unassigned\n        resolved\n        updatedByItself\n      }\n    }\n    myWork: worklist(filter: { state: OPEN, assigneeId: $me }, perPage: 3) @include(if: $writes) {\n      ...HomeWorkItems\n    }\n    unassignedWork: worklist(filter: { state: OPEN, isUnassigned: true }, perPage: 3) @include(if: $writes) {\n      ...HomeWorkItems\n    }\n  }\n"): typeof import('./graphql.ts').HomeWorkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeWorkItems on Worklist {\n    total\n    items {\n      code\n      title\n      release\n      draftState\n      openedAt\n    }\n  }\n"): typeof import('./graphql.ts').HomeWorkItemsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeReviews on Query {\n    reviewQueue(filter: { isReviewable: true }, sort: OLDEST_FIRST, perPage: 10) {\n      items {\n        id\n        name\n        title\n        submittedBy {\n          name\n        }\n        submittedAt\n        isOverdue\n      }\n      summary {\n        reviewable\n        overdue\n      }\n    }\n    mentions(isUnread: true, perPage: 5) {\n      unread\n      items {\n        commentId\n        kind\n        name\n        appliesFrom\n        body\n        authorName\n        writtenAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HomeReviewsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeScheduled on Query {\n    scheduled {\n      code\n      appliesFrom\n      title\n      schedule {\n        owner {\n          id\n          name\n        }\n        reason\n        refusedAt\n      }\n    }\n    scheduledTemplates {\n      key\n      schedule {\n        owner {\n          id\n          name\n        }\n        reason\n        refusedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HomeScheduledFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeFixes on Query {\n    liveFixes: fixOffers(filter: { states: [OPEN], isLive: true }, perPage: 3) {\n      ...HomeFixOffers\n    }\n    aheadFixes: fixOffers(filter: { states: [OPEN], isLive: false }, perPage: 3) {\n      ...HomeFixOffers\n    }\n  }\n"): typeof import('./graphql.ts').HomeFixesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeFixOffers on FixOffers {\n    total\n    items {\n      code\n      title\n      appliesFrom\n      fixedAt\n    }\n  }\n"): typeof import('./graphql.ts').HomeFixOffersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($writes: Boolean!, $me: ID!) {\n    ...HomeDrafts\n    ...HomeScheduled\n    ...HomeTemplates\n    ...HomeHouse\n    ...HomeWork\n    ...HomeReviews\n    ...HomeFixes\n  }\n"): typeof import('./graphql.ts').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFields on EditorialPerson {\n    id\n    email\n    name\n    role\n    credential\n    isDisabled\n    hasSignedIn\n    createdAt\n    version\n  }\n"): typeof import('./graphql.ts').PersonFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StalePersonFields on StalePerson {\n    message\n    current {\n      ...PersonFields\n    }\n  }\n"): typeof import('./graphql.ts').StalePersonFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    people {\n      ...PersonFields\n    }\n  }\n"): typeof import('./graphql.ts').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($email: String!, $name: String!, $role: Role!, $credential: String, $clientKey: ID) {\n    invitePerson(email: $email, name: $name, role: $role, credential: $credential, clientKey: $clientKey) {\n      person {\n        ...PersonFields\n      }\n      url\n      expiresAt\n    }\n  }\n"): typeof import('./graphql.ts').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRole($personId: ID!, $version: Int!, $role: Role!) {\n    answer: changeRole(personId: $personId, version: $version, role: $role) {\n      ...PersonFields\n      ...StalePersonFields\n    }\n  }\n"): typeof import('./graphql.ts').ChangeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisablePerson($personId: ID!, $version: Int!) {\n    answer: disablePerson(personId: $personId, version: $version) {\n      ...PersonFields\n      ...StalePersonFields\n    }\n  }\n"): typeof import('./graphql.ts').DisablePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnablePerson($personId: ID!, $version: Int!) {\n    answer: enablePerson(personId: $personId, version: $version) {\n      ...PersonFields\n      ...StalePersonFields\n    }\n  }\n"): typeof import('./graphql.ts').EnablePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinvitePerson($personId: ID!, $version: Int!) {\n    answer: reinvitePerson(personId: $personId, version: $version) {\n      ... on Invitation {\n        person {\n          ...PersonFields\n        }\n        url\n        expiresAt\n      }\n      ...StalePersonFields\n    }\n  }\n"): typeof import('./graphql.ts').ReinvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionFields on Session {\n    createdAt\n    lastSeenAt\n    address\n    userAgent\n    isThis\n  }\n"): typeof import('./graphql.ts').SessionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions($personId: ID!) {\n    sessions(personId: $personId) {\n      ...SessionFields\n    }\n  }\n"): typeof import('./graphql.ts').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSessions($personId: ID!) {\n    endSessions(personId: $personId)\n  }\n"): typeof import('./graphql.ts').EndSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkPresence($place: DraftPlaceInput!, $isWriting: Boolean!) {\n    markPresence(place: $place, isWriting: $isWriting) {\n      person {\n        id\n        name\n      }\n      cameAt\n      isWriting\n    }\n  }\n"): typeof import('./graphql.ts').MarkPresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeavePresence($place: DraftPlaceInput!) {\n    leavePresence(place: $place)\n  }\n"): typeof import('./graphql.ts').LeavePresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PageFields on CodePage {\n    code\n    system\n    section {\n      name\n    }\n    subsection {\n      name\n    }\n    title\n    descriptor\n    lifecycle\n    lastRelease {\n      name\n    }\n    redirectTo\n    synonyms {\n      text\n      kind\n    }\n    summary\n    plainLanguage\n    clinicalContext\n    specialties {\n      name\n    }\n    state\n    stateSentence\n    rvus {\n      modifier\n      status {\n        value\n        label\n        meaning\n      }\n      work\n      nonFacilityPe\n      facilityPe\n      malpractice\n      nonFacilityTotal\n      facilityTotal\n      nonFacilityNa\n      facilityNa\n      usedForPayment\n    }\n    indicators: rvu {\n      globalPeriod {\n        ...CodedFields\n      }\n      pcTc {\n        ...CodedFields\n      }\n      multipleProcedure {\n        ...CodedFields\n      }\n      bilateral {\n        ...CodedFields\n      }\n      assistantSurgeon {\n        ...CodedFields\n      }\n      coSurgeons {\n        ...CodedFields\n      }\n      teamSurgery {\n        ...CodedFields\n      }\n      supervision {\n        ...CodedFields\n      }\n    }\n    usual: payment {\n      ...AmountFields\n    }\n    qualifying: payment(basis: QPP) {\n      ...AmountFields\n    }\n    anesthesia {\n      baseUnits\n      conversionFactor\n      note\n    }\n    billing\n    comparison {\n      cohort\n      cohortSize\n      value\n      lowerQuartile\n      median\n      upperQuartile\n      maximum\n      percentile\n      sentence\n    }\n    history {\n      release {\n        name\n      }\n      modifier\n      work\n      nonFacilityTotal\n      facilityTotal\n      nonFacilityNa\n      facilityNa\n      reason\n    }\n    changes {\n      modifier\n      from {\n        name\n      }\n      fields {\n        field\n        before\n        after\n      }\n    }\n    related {\n      code\n      title\n      kind\n      note\n      origin\n    }\n    faqs {\n      question\n      answer\n      origin\n      audience\n    }\n    notices {\n      kind\n      text\n    }\n    release {\n      name\n      state\n      effectiveFrom\n      isSample\n    }\n    reviewStatus\n    reviewedBy {\n      name\n      credential\n    }\n    reviewedAt\n    checkedAgainst {\n      name\n    }\n    sources {\n      label\n      url\n    }\n    provenance {\n      file\n      line\n      archiveSha256\n    }\n    seoTitle\n    seoDescription\n  }\n"): typeof import('./graphql.ts').PageFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CodedFields on CodedValue {\n    value\n    label\n    meaning\n  }\n"): typeof import('./graphql.ts').CodedFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AmountFields on Payment {\n    conversionFactor\n    nonFacility\n    facility\n    note\n  }\n"): typeof import('./graphql.ts').AmountFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preview(\n    $code: CodeValue!\n    $body: ContentBodyInput!\n    $release: ReleaseName\n    $appliesFrom: ReleaseName\n  ) {\n    previewPage(code: $code, body: $body, release: $release) {\n      ...PageFields\n    }\n    checkContent(code: $code, body: $body, appliesFrom: $appliesFrom) {\n      ...FindingFields\n    }\n  }\n"): typeof import('./graphql.ts').PreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedPage($code: CodeValue!, $release: ReleaseName!) {\n    publishedPage(code: $code, release: $release) {\n      ...PageFields\n    }\n  }\n"): typeof import('./graphql.ts').PublishedPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueRow on QueueItem {\n    code\n    title\n    sectionName\n    subsectionName\n    state\n    services\n    takenBy {\n      id\n      name\n    }\n    takenAt\n    draftState\n    draftBy\n    isWritten\n  }\n"): typeof import('./graphql.ts').QueueRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueList($filter: WritingQueueFilter, $page: Int!, $perPage: Int!) {\n    writingQueue(filter: $filter, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...QueueRow\n      }\n    }\n  }\n"): typeof import('./graphql.ts').QueueListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueOrder {\n    writingQueue(perPage: 1) {\n      total\n      countedBy {\n        name\n        countedColumn\n        codes\n        loadedBy\n        loadedAt\n      }\n      rule {\n        states\n        weight\n        sentence\n      }\n    }\n  }\n"): typeof import('./graphql.ts').QueueOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWriting {\n    myWriting {\n      goal\n      timeZone\n      today\n      toDo\n      waiting\n    }\n    mine: writingQueue(filter: { isMine: true }, perPage: 50) {\n      items {\n        ...QueueRow\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyWritingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeFromQueue($codes: [CodeValue!]!) {\n    outcomes: takeFromQueue(codes: $codes) {\n      code\n      verdict\n      message\n    }\n  }\n"): typeof import('./graphql.ts').TakeFromQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandBack($codes: [CodeValue!]!) {\n    outcomes: handBack(codes: $codes) {\n      code\n      verdict\n      message\n    }\n  }\n"): typeof import('./graphql.ts').HandBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWritingGoal($pagesADay: Int!, $timeZone: String!) {\n    setWritingGoal(pagesADay: $pagesADay, timeZone: $timeZone) {\n      goal\n    }\n  }\n"): typeof import('./graphql.ts').SetWritingGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartFromSibling($input: StartFromSiblingInput!) {\n    answer: startFromSibling(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').StartFromSiblingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeFields on ReleaseChange {\n    code\n    modifier\n    title\n    kinds\n    fields {\n      field\n      before\n      after\n      difference\n      percent\n    }\n  }\n"): typeof import('./graphql.ts').ChangeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleaseChanges(\n    $from: ReleaseName!\n    $to: ReleaseName!\n    $filter: ReleaseChangeFilter\n    $sort: ReleaseChangeSort!\n    $page: Int!\n    $perPage: Int!\n  ) {\n    releaseChanges(from: $from, to: $to, filter: $filter, sort: $sort, page: $page, perPage: $perPage) {\n      total\n      spread {\n        from\n        to\n        rows\n      }\n      counts {\n        kind\n        count\n      }\n      items {\n        ...ChangeFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReleaseChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportRow on ImportRun {\n    id\n    source\n    state\n    step\n    done\n    total\n    requestedBy\n    requestedAt\n    startedAt\n    finishedAt\n    release\n    cut\n    sentence\n    options {\n      isDryRun\n    }\n  }\n"): typeof import('./graphql.ts').ImportRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRuns($page: Int!, $perPage: Int!) {\n    importRuns(page: $page, perPage: $perPage) {\n      total\n      items {\n        ...ImportRow\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRunById($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRow\n      archiveSha256\n      refusedRowsPath\n      options {\n        isDryRun\n        activate\n        release\n        effective\n        attachTo\n        accept {\n          kind\n          reason\n        }\n      }\n      anomalies {\n        kind\n        against\n        message\n        needsAcceptance\n        reason\n      }\n      comparisons {\n        against\n        role\n        rowsBefore\n        rowsAfter\n        changes {\n          kind\n          count\n        }\n      }\n      report {\n        rowsRead\n        rowsRefused\n        errorCount\n        warningCount\n        counts {\n          kind\n          count\n        }\n        problems {\n          code\n          severity\n          isAcceptable\n          file\n          line\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportRunByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReleaseFields on EditorialRelease {\n    name\n    cut\n    state\n    effectiveFrom\n    effectiveTo\n    cmsReleasedOn\n    liveFrom\n    isCurrent\n    isSample\n    rowCount\n    codeCount\n    activatedAt\n    archiveSha256\n  }\n"): typeof import('./graphql.ts').ReleaseFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Releases {\n    releases {\n      ...ReleaseFields\n    }\n  }\n"): typeof import('./graphql.ts').ReleasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivateRelease($name: ReleaseName!, $now: Boolean!) {\n    activateRelease(name: $name, now: $now) {\n      ...ReleaseFields\n    }\n  }\n"): typeof import('./graphql.ts').ActivateReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RollBackRelease($name: ReleaseName!) {\n    rollBackRelease(name: $name) {\n      ...ReleaseFields\n    }\n  }\n"): typeof import('./graphql.ts').RollBackReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanRelease($name: ReleaseName!, $effectiveFrom: Date!, $clientKey: ID) {\n    planRelease(name: $name, effectiveFrom: $effectiveFrom, clientKey: $clientKey) {\n      ...ReleaseFields\n    }\n  }\n"): typeof import('./graphql.ts').PlanReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRelease($name: ReleaseName!) {\n    withdrawRelease(name: $name) {\n      ...ReleaseFields\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleaseConsequences($action: ReleaseAction!, $name: ReleaseName!, $now: Boolean!) {\n    releaseConsequences(action: $action, name: $name, now: $now) {\n      release {\n        ...ReleaseFields\n      }\n      currentBefore {\n        ...ReleaseFields\n      }\n      currentAfter {\n        ...ReleaseFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReleaseConsequencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewItemFields on ReviewItem {\n    id\n    kind\n    name\n    appliesFrom\n    title\n    version\n    state\n    submittedAt\n    isOverdue\n    submittedBy {\n      id\n      name\n    }\n    writers {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n    assignmentVersion\n    openComments\n    blocking\n    advice\n    isFirst\n    changes {\n      field\n      added\n      removed\n      edited\n    }\n  }\n"): typeof import('./graphql.ts').ReviewItemFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewQueue($filter: ReviewFilter, $sort: ReviewSort!, $page: Int!, $perPage: Int!) {\n    reviewQueue(filter: $filter, sort: $sort, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...ReviewItemFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviewQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewOrder($filter: ReviewFilter, $sort: ReviewSort!) {\n    reviewQueue(filter: $filter, sort: $sort, perPage: 100) {\n      total\n      items {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviewOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewCode($code: CodeValue!, $appliesFrom: ReleaseName, $place: DraftPlaceInput!) {\n    item: reviewItem(place: $place) {\n      ...ReviewItemFields\n    }\n    draft: codeDraft(code: $code, appliesFrom: $appliesFrom) {\n      ...DraftFields\n    }\n  }\n"): typeof import('./graphql.ts').ReviewCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewTemplate($key: String!, $place: DraftPlaceInput!) {\n    item: reviewItem(place: $place) {\n      ...ReviewItemFields\n    }\n    template(key: $key) {\n      ...TemplateFields\n    }\n  }\n"): typeof import('./graphql.ts').ReviewTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignReview($input: AssignReviewInput!) {\n    answer: assignReview(input: $input) {\n      __typename\n      ...ReviewItemFields\n      ... on StaleReview {\n        message\n        item {\n          ...ReviewItemFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AssignReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublishReportFields on PublishReport {\n    code\n    template\n    appliesFrom\n    verdict\n    message\n    revision\n    findings {\n      severity\n      message\n    }\n  }\n"): typeof import('./graphql.ts').PublishReportFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishSeveralPreview($items: [SeveralItemInput!]!) {\n    reports: publishSeveralPreview(items: $items) {\n      ...PublishReportFields\n    }\n  }\n"): typeof import('./graphql.ts').PublishSeveralPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishSeveral($items: [SeveralItemInput!]!, $clientKey: ID!) {\n    answer: publishSeveral(items: $items, clientKey: $clientKey) {\n      isPublished\n      items {\n        ...PublishReportFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PublishSeveralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateDraftsImpact($keys: [String!]!) {\n    impact: templateDraftsImpact(keys: $keys) {\n      release\n      altered\n      of\n    }\n  }\n"): typeof import('./graphql.ts').TemplateDraftsImpactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Revisions($code: CodeValue!) {\n    revisions(code: $code) {\n      number\n      appliesFrom\n      origin\n      isAssisted\n      author {\n        name\n      }\n      reviewer {\n        name\n      }\n      publishedAt\n      checkedAgainst\n      kind\n      reason\n      publishedBy\n      redirectTo\n      formerFields {\n        field\n        text\n      }\n      attestedBy {\n        name\n      }\n      overrides {\n        rule\n        field\n        reason\n        by {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RevisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionDiff($code: CodeValue!, $from: Int!, $to: Int!) {\n    revisionDiff(code: $code, from: $from, to: $to) {\n      field\n      before\n      after\n      items {\n        item\n        kind\n        before\n        after\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RevisionDiffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreRevision($input: RestoreRevisionInput!) {\n    restoreRevision(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').RestoreRevisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftSaves($code: CodeValue!, $appliesFrom: ReleaseName, $page: Int!, $perPage: Int!) {\n    draftSaves(code: $code, appliesFrom: $appliesFrom, page: $page, perPage: $perPage) {\n      total\n      items {\n        version\n        savedBy {\n          name\n        }\n        savedAt\n        hasWords\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftSavesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftSave($code: CodeValue!, $appliesFrom: ReleaseName, $version: Int!) {\n    draftSave(code: $code, appliesFrom: $appliesFrom, version: $version) {\n      body {\n        ...BodyFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSave($input: RestoreSaveInput!) {\n    restoreSave(input: $input) {\n      __typename\n      ...DraftFields\n      ...StaleFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').RestoreSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SectionFields on SectionEntry {\n    slug\n    name\n    parent\n    ranges {\n      from\n      to\n    }\n  }\n"): typeof import('./graphql.ts').SectionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SectionTableFields on SectionTable {\n    version\n    sections {\n      ...SectionFields\n    }\n  }\n"): typeof import('./graphql.ts').SectionTableFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaleSectionFields on StaleSectionTable {\n    currentVersion\n    savedByName\n    savedAt\n    mine {\n      ...SectionFields\n    }\n    theirs {\n      ...SectionFields\n    }\n    base {\n      ...SectionFields\n    }\n  }\n"): typeof import('./graphql.ts').StaleSectionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SectionTable {\n    sectionTable {\n      ...SectionTableFields\n    }\n  }\n"): typeof import('./graphql.ts').SectionTableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SectionImpact($input: SectionInput!, $isRemoved: Boolean!) {\n    sectionImpact(input: $input, isRemoved: $isRemoved) {\n      release\n      moved\n      of\n      moves {\n        code\n        title\n        from\n        to\n      }\n      findings {\n        ...FindingFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SectionImpactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSection($input: SaveSectionInput!) {\n    answer: saveSection(input: $input) {\n      __typename\n      ...SectionTableFields\n      ...StaleSectionFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').SaveSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSection($slug: String!, $version: Int!, $clientKey: ID) {\n    answer: removeSection(slug: $slug, version: $version, clientKey: $clientKey) {\n      __typename\n      ...SectionTableFields\n      ...StaleSectionFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').RemoveSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettingsFields on Settings {\n    version\n    allowSelfApproval\n    reviewPatienceDays\n  }\n"): typeof import('./graphql.ts').SettingsFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Settings {\n    settings {\n      ...SettingsFields\n    }\n  }\n"): typeof import('./graphql.ts').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSettings($version: Int!, $allowSelfApproval: Boolean!, $reviewPatienceDays: Int) {\n    answer: changeSettings(\n      version: $version\n      allowSelfApproval: $allowSelfApproval\n      reviewPatienceDays: $reviewPatienceDays\n    ) {\n      ...SettingsFields\n      ... on StaleSettings {\n        message\n        theirs {\n          ...SettingsFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangeSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpecialtyFields on SpecialtyEntry {\n    slug\n    name\n    schemaOrg\n  }\n"): typeof import('./graphql.ts').SpecialtyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpecialtyTableFields on SpecialtyTable {\n    version\n    specialties {\n      ...SpecialtyFields\n    }\n  }\n"): typeof import('./graphql.ts').SpecialtyTableFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaleSpecialtyFields on StaleSpecialtyTable {\n    currentVersion\n    savedByName\n    savedAt\n    mine {\n      ...SpecialtyFields\n    }\n    theirs {\n      ...SpecialtyFields\n    }\n    base {\n      ...SpecialtyFields\n    }\n  }\n"): typeof import('./graphql.ts').StaleSpecialtyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpecialtyTable {\n    specialtyTable {\n      ...SpecialtyTableFields\n    }\n  }\n"): typeof import('./graphql.ts').SpecialtyTableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSpecialty($input: SaveSpecialtyInput!) {\n    answer: saveSpecialty(input: $input) {\n      __typename\n      ...SpecialtyTableFields\n      ...StaleSpecialtyFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').SaveSpecialtyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSpecialty($slug: String!, $version: Int!, $clientKey: ID) {\n    answer: removeSpecialty(slug: $slug, version: $version, clientKey: $clientKey) {\n      __typename\n      ...SpecialtyTableFields\n      ...StaleSpecialtyFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').RemoveSpecialtyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTemplate($input: SaveTemplateInput!) {\n    answer: saveTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').SaveTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitTemplate($input: TemplateStepInput!) {\n    answer: submitTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').SubmitTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestTemplateChanges($input: TemplateStepInput!) {\n    answer: requestTemplateChanges(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').RequestTemplateChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveTemplate($input: TemplateStepInput!) {\n    answer: approveTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').ApproveTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevertTemplate($input: TemplateStepInput!) {\n    answer: revertTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').RevertTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreTemplate($input: RestoreTemplateInput!) {\n    answer: restoreTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').RestoreTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishTemplate($input: TemplateStepInput!) {\n    answer: publishTemplate(input: $input) {\n      __typename\n      ... on TemplatePublication {\n        alteredPages\n        revision {\n          number\n        }\n      }\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').PublishTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleTemplate($input: ScheduleTemplateInput!) {\n    answer: scheduleTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').ScheduleTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnscheduleTemplate($input: TemplateStepInput!) {\n    answer: unscheduleTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').UnscheduleTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardTemplate($input: TemplateStepInput!) {\n    answer: discardTemplate(input: $input) {\n      __typename\n      ... on TemplateDiscarded {\n        key\n      }\n      ...StaleTemplateFields\n    }\n  }\n"): typeof import('./graphql.ts').DiscardTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDiscardTemplate($input: TemplateStepInput!) {\n    answer: undoDiscardTemplate(input: $input) {\n      __typename\n      ...TemplateFields\n      ...StaleTemplateFields\n      ...RefusedFields\n    }\n  }\n"): typeof import('./graphql.ts').UndoDiscardTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateRow on TemplateEntry {\n    key\n    group\n    text\n    shippedText\n    revision\n    publishedAt\n    draftState\n    draftBy\n  }\n"): typeof import('./graphql.ts').TemplateRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateList($filter: TemplateFilterInput) {\n    templates(filter: $filter) {\n      ...TemplateRow\n    }\n  }\n"): typeof import('./graphql.ts').TemplateListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateFields on Template {\n    key\n    group\n    version\n    state\n    isSaved\n    isAsShipped\n    text\n    shippedText\n    liveText\n    revision\n    ownPlaceholders\n    placeholders\n    hasConditions\n    hasVariants\n    actions\n    author {\n      id\n      name\n    }\n    updatedBy {\n      id\n      name\n    }\n    updatedAt\n    submittedAt\n    approvedBy {\n      id\n      name\n    }\n    reviewNote\n    schedule {\n      at\n      withRelease\n      owner {\n        name\n      }\n      reason\n      note\n    }\n    discardedAt\n    findings {\n      ...FindingFields\n    }\n  }\n"): typeof import('./graphql.ts').TemplateFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaleTemplateFields on StaleTemplate {\n    message\n    currentVersion\n    savedAt\n    savedBy {\n      id\n      name\n    }\n    mineText: mine\n    theirsText: theirs\n    baseText: base\n  }\n"): typeof import('./graphql.ts').StaleTemplateFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateByKey($key: String!) {\n    template(key: $key) {\n      ...TemplateFields\n    }\n  }\n"): typeof import('./graphql.ts').TemplateByKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateWords {\n    templateWords {\n      placeholders {\n        name\n        type\n        meaning\n      }\n      conditions {\n        name\n        values\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TemplateWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateImpact($key: String!, $text: String!) {\n    templateImpact(key: $key, text: $text) {\n      release\n      altered\n      of\n      byState {\n        state\n        count\n      }\n      samples {\n        code\n        title\n        state\n        before\n        after\n      }\n      findings {\n        ...FindingFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TemplateImpactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateRevisions($key: String!) {\n    templateRevisions(key: $key) {\n      number\n      text\n      isAsShipped\n      publishedAt\n      author {\n        id\n        name\n      }\n      reviewer {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TemplateRevisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TokenFields on ApiToken {\n    id\n    name\n    perMinute\n    createdAt\n    createdBy {\n      name\n    }\n    lastUsedAt\n    revokedAt\n  }\n"): typeof import('./graphql.ts').TokenFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokens {\n    apiTokens {\n      ...TokenFields\n    }\n  }\n"): typeof import('./graphql.ts').ApiTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($name: String!, $perMinute: Int!, $clientKey: ID) {\n    createApiToken(name: $name, perMinute: $perMinute, clientKey: $clientKey) {\n      secret\n      token {\n        ...TokenFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreateApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id) {\n      ...TokenFields\n    }\n  }\n"): typeof import('./graphql.ts').RevokeApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkRow on WorkItem {\n    id\n    version\n    code\n    title\n    release\n    comparedWith\n    revision\n    reasons {\n      kind\n      field\n      modifier\n      before\n      after\n    }\n    openedAt\n    assignee {\n      id\n      name\n    }\n    state\n    resolution\n    resolvedBy\n    resolvedAt\n    draftState\n  }\n"): typeof import('./graphql.ts').WorkRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkList($filter: WorklistFilter, $page: Int!, $perPage: Int!) {\n    worklist(filter: $filter, page: $page, perPage: $perPage) {\n      total\n      items {\n        ...WorkRow\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkProgress {\n    worklist(perPage: 1) {\n      progress {\n        release\n        open\n        unassigned\n        resolved\n        updatedByItself\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Writers {\n    writers {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').WritersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignWork($items: [WorkItemInput!]!, $personId: ID) {\n    outcomes: assignWork(items: $items, personId: $personId) {\n      id\n      verdict\n      message\n      item {\n        ...WorkRow\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AssignWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmWork($items: [WorkItemInput!]!, $release: ReleaseName!) {\n    outcomes: resolveWork(items: $items, resolution: STILL_RIGHT, release: $release) {\n      id\n      verdict\n      message\n      item {\n        ...WorkRow\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmWorkDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
