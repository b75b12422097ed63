/** Publishing to a real WordPress. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WordPressError } from '../../client/publish/wordpress/failure.ts';
import type { Site } from '../../client/publish/wordpress/findSite.ts';
import { Posts } from '../../client/publish/wordpress/posts.ts';
import { startWordPress, type WordPress } from '../../scripts/wordpress/server.ts';
import { find, goOn, loginOf, Machine, network, outgoing, Writer } from './blog.ts';

let wordpress: WordPress;
let site: Site;
let machine: Machine;

beforeAll(async () => {
  wordpress = await startWordPress();
  site = await find(wordpress.address);
  machine = new Machine(site, loginOf(wordpress));
});
afterAll(() => wordpress?.stop());

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('it did not fail'),
    (error) => (error instanceof WordPressError ? error.failure.kind : expect.fail(String(error))),
  );
const posts = async () => JSON.parse(await wordpress.php(`echo json_encode(wp_count_posts());`));

test('the site is found by its header, whatever its permalinks are', async () => {
  expect(site).toEqual({
    ...{ address: wordpress.address, name: 'My WordPress Website', admin: `${wordpress.address}/wp-admin/` },
    api: `${wordpress.address}/index.php?rest_route=/`,
  });
  await wordpress.php(`update_option('permalink_structure', '/%postname%/'); flush_rewrite_rules();`);
  const pretty = await find(`${wordpress.address}/wp-admin/post-new.php`);
  expect(pretty).toEqual({ ...site, api: `${wordpress.address}/wp-json/` });
  expect(await new Posts(network, pretty, loginOf(wordpress)).userName(goOn)).toBe('admin');
  const done = await new Machine(pretty, loginOf(wordpress)).send(outgoing('By pretty permalinks'));
  expect(done?.post.status).toBe('draft');
  await wordpress.php(`update_option('permalink_structure', ''); flush_rewrite_rules();`);
});

test('a login is tried before it is kept', async () => {
  const user = (user: string, password: string) => new Posts(network, site, { user, password }).userName(goOn);
  // WordPress shows passwords in groups of four.
  const grouped = wordpress.applicationPassword.replace(/(.{4})(?=.)/g, '$1 ');
  expect(await user('admin', grouped)).toBe('admin');
  expect(await failureOf(user('admin', 'password'))).toBe('rejected');
  expect(await failureOf(user('nobody', wordpress.applicationPassword))).toBe('rejected');
  const reader =
    await wordpress.php(`$id = wp_insert_user(['user_login' => 'lesér', 'user_pass' => 'x', 'role' => 'subscriber']);
    echo is_wp_error($id) ? $id->get_error_message() : WP_Application_Passwords::create_new_application_password($id, ['name' => 'x'])[0];`);
  expect(await failureOf(user('lesér', reader))).toMatch(/forbidden|rejected/);
});

test('a post is a draft first, and the same post after', async () => {
  const before = await posts();
  const done = await machine.send(outgoing('Mali', { excerpt: 'Short.', slug: 'mali' }));
  expect(done).toMatchObject({ isNew: true, post: { status: 'draft', title: 'Mali', excerpt: 'Short.' } });
  const { id, content } = done!.post;
  expect(content).toBe(outgoing('').content);
  const published = { id, file: 'post.transcript.md' };
  await wordpress.php(`wp_publish_post(${id});`);
  const again = await machine.send(
    outgoing('Mali', { published, content: '<!-- wp:paragraph -->\n<p>Other.</p>\n<!-- /wp:paragraph -->' }),
  );
  expect(again).toMatchObject({ isNew: false, post: { id, status: 'publish', excerpt: 'Short.' } });
  expect(again!.post.content).toContain('Other.');
  const { draft, publish } = await posts();
  expect([Number(draft), Number(publish)]).toEqual([Number(before.draft), Number(before.publish) + 1]);
});

test('what was changed on the site is not overwritten unasked', async () => {
  const { id } = (await machine.send(outgoing('Changed')))!.post;
  const post = outgoing('Changed', { published: { id, file: 'post.transcript.md' }, content: '<p>Mine</p>' });
  // A category and a date are none of the text's business.
  await wordpress.php(`wp_update_post(['ID' => ${id}, 'post_category' => [1], 'comment_status' => 'closed']);`);
  const silent = new Writer();
  await machine.send(post, silent);
  expect(silent.asked).toEqual([]);
  await wordpress.php(`wp_update_post(['ID' => ${id}, 'post_content' => '<p>Theirs</p>']);`);
  const no = new Writer({ mayOverwrite: false });
  expect(await machine.send(post, no)).toBeUndefined();
  expect(no.asked).toEqual(['mayOverwrite Changed']);
  expect((await machine.posts.get(id, goOn)).content).toBe('<p>Theirs</p>');
  const yes = new Writer({ mayOverwrite: true });
  expect((await machine.send(post, yes))?.post.content).toBe('<p>Mine</p>');
  const after = new Writer();
  await machine.send(post, after);
  expect(after.asked).toEqual([]);
});

test('an excerpt that was changed on the site is not overwritten unasked, and is left alone by a post without one', async () => {
  const { id } = (await machine.send(outgoing('Excerpt', { excerpt: 'Mine.' })))!.post;
  const published = { id, file: 'post.transcript.md' };
  await wordpress.php(`wp_update_post(['ID' => ${id}, 'post_excerpt' => 'Theirs.']);`);
  const no = new Writer({ mayOverwrite: false });
  expect(await machine.send(outgoing('Excerpt', { published, excerpt: 'Mine.' }), no)).toBeUndefined();
  expect(no.asked).toEqual(['mayOverwrite Excerpt']);
  const silent = new Writer();
  expect((await machine.send(outgoing('Excerpt', { published }), silent))?.post.excerpt).toBe('Theirs.');
  expect(silent.asked).toEqual([]);
});

test('another machine asks before it overwrites, unless it would change nothing', async () => {
  const { id } = (await machine.send(outgoing('Two machines')))!.post;
  const published = { id, file: 'post.transcript.md' };
  const other = new Machine(site, loginOf(wordpress));
  const same = new Writer();
  await other.send(outgoing('Two machines', { published }), same);
  expect(same.asked).toEqual([]);
  const third = new Machine(site, loginOf(wordpress));
  const asked = new Writer();
  expect(await third.send(outgoing('Two machines', { published, content: '<p>x</p>' }), asked)).toBeUndefined();
  expect(asked.asked).toEqual(['mayOverwrite Two machines']);
});

test('a copy of a post does not overwrite the post', async () => {
  const { id } = (await machine.send(outgoing('Original')))!.post;
  const published = { id, file: 'post.transcript.md' };
  const renamed = new Writer({ isSame: 'update' });
  const moved = await machine.send(outgoing('Original', { published, file: 'new.transcript.md' }), renamed);
  expect(renamed.asked).toEqual(['isSame post.transcript.md']);
  expect(moved).toMatchObject({ isNew: false, post: { id } });
  const copied = new Writer({ isSame: 'new' });
  const copy = await machine.send(outgoing('Another', { published, file: 'copy.transcript.md' }), copied);
  expect(copy).toMatchObject({ isNew: true, post: { status: 'draft', title: 'Another' } });
  expect(copy!.post.id).not.toBe(id);
  // In another folder under the same name it has another title.
  const elsewhere = new Writer();
  expect(await machine.send(outgoing('Third', { published }), elsewhere)).toBeUndefined();
  expect(elsewhere.asked).toEqual(['isSame post.transcript.md']);
  expect((await machine.posts.get(id, goOn)).title).toBe('Original');
});

test('a post whose number was lost is found by its title', async () => {
  const title = 'Who wrote “Don Quixote” – and -why- & for <em>whom</em>?';
  const { id } = (await machine.send(outgoing(title)))!.post;
  const update = new Writer({ hasTitle: 'update' });
  expect(await machine.send(outgoing(title, { content: '<p>y</p>' }), update)).toMatchObject({
    isNew: false,
    post: { id },
  });
  expect(update.asked).toHaveLength(1);
  expect(await machine.send(outgoing(title), new Writer())).toBeUndefined();
  const anew = await machine.send(outgoing(title), new Writer({ hasTitle: 'new' }));
  expect(anew).toMatchObject({ isNew: true, post: { title } });
  expect((await machine.send(outgoing(title.slice(4)), new Writer()))?.isNew).toBe(true);
});

test('a post in the trash stays there, and one that is gone becomes a new draft, if the writer says so', async () => {
  const { id } = (await machine.send(outgoing('Thrown away')))!.post;
  const post = outgoing('Thrown away', { published: { id, file: 'post.transcript.md' } });
  await wordpress.php(`wp_trash_post(${id});`);
  const no = new Writer();
  expect(await machine.send(post, no)).toBeUndefined();
  expect(no.asked).toEqual(['mayCreateAnew trash']);
  await wordpress.php(`wp_delete_post(${id}, true);`);
  const yes = new Writer({ mayCreateAnew: true });
  const done = await machine.send(post, yes);
  expect(yes.asked).toEqual(['mayCreateAnew undefined']);
  expect(done).toMatchObject({ isNew: true, post: { status: 'draft' } });
  expect(done!.post.id).not.toBe(id);
});

test('an author whose HTML WordPress cleans is not asked because of that', async () => {
  const password =
    await wordpress.php(`$id = wp_insert_user(['user_login' => 'author', 'user_pass' => 'x', 'role' => 'author']);
    echo WP_Application_Passwords::create_new_application_password($id, ['name' => 'x'])[0];`);
  const author = new Machine(site, { user: 'author', password });
  const content = '<p onclick="x()">Is it & so?</p><iframe src="https://x.example"></iframe>';
  const done = await author.send(outgoing('Tom & Jerry’s “end”', { content }));
  expect(done!.post.content).toBe('<p>Is it &amp; so?</p>');
  const published = { id: done!.post.id, file: 'post.transcript.md' };
  const writer = new Writer();
  await author.send(outgoing('Tom & Jerry’s “end”', { content, published }), writer);
  expect(writer.asked).toEqual([]);
  // Another author's post is not theirs to change.
  const { id } = (await machine.send(outgoing('Not yours')))!.post;
  const others = outgoing('Not yours', { published: { id, file: 'post.transcript.md' } });
  expect(await failureOf(author.send(others))).toBe('forbidden');
});

test('any text arrives as it is, a long one too', async () => {
  const words =
    '<!-- wp:paragraph -->\n<p>Ünïcode 🙂 \\ backslash \u2028 &lt;b&gt; [gallery] $1 %s</p>\n<!-- /wp:paragraph -->\n\n';
  const content = words.repeat(Math.ceil(100_000 / words.length)).trimEnd();
  const done = await machine.send(outgoing('\\ “Long” 🙂', { content }));
  expect(done!.post.content === content).toBe(true);
  expect(done!.post.title).toBe('\\ “Long” 🙂');
});

test('a site that keeps its API closed, or takes no application passwords, is told of', async () => {
  const plugin = (code: string) => `file_put_contents(WPMU_PLUGIN_DIR . '/closed.php', '<?php ${code}');`;
  await wordpress.php('wp_mkdir_p(WPMU_PLUGIN_DIR);');
  const outcome = async (code: string) => {
    await wordpress.php(plugin(code));
    return failureOf(find(wordpress.address));
  };
  try {
    const disabled = 'return new WP_Error("rest_disabled", "Off.", ["status" => 403]);';
    expect(await outcome(`add_filter("rest_authentication_errors", function() { ${disabled} });`)).toBe('rest-off');
    const login = 'return is_user_logged_in() ? $r : new WP_Error("rest_not_logged_in", "Log in.", ["status" => 401]);';
    expect(await outcome(`add_filter("rest_authentication_errors", function($r) { ${login} });`)).toBe('rest-off');
    expect(await outcome('add_filter("wp_is_application_passwords_available", "__return_false");')).toBe(
      'no-passwords',
    );
    expect(await outcome('if (isset($_GET["rest_route"])) { echo "<h1>Soon</h1>"; exit; }')).toBe('no-wordpress');
    const page = 'status_header(403); echo "<h1>Blocked</h1>"; exit;';
    expect(await outcome(`if (isset($_GET["rest_route"])) { ${page} }`)).toBe('rest-off');
  } finally {
    await wordpress.php(`unlink(WPMU_PLUGIN_DIR . '/closed.php');`);
  }
});
