// What GitHub and GitLab do with comments, as far as ci/comment.sh knows it: node host.mjs FOLDER
// Writes its address to FOLDER/address, its comments to FOLDER/comments.json, and a line per request to FOLDER/requests.
// Whoever says "writer" may write, whoever says "reader" may not; anybody else is nobody.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const folder = process.argv[2];
const file = join(folder, "comments.json");
const comments = () => JSON.parse(readFileSync(file, "utf8"));
const BOT = { login: "github-actions[bot]", id: 7 };

const hosts = [
  {
    list: /^\/repos\/team\/shop\/issues\/12\/comments$/,
    one: /^\/repos\/team\/shop\/issues\/comments\/(\d+)$/,
    change: "PATCH",
    limit: 65536,
    token: (request) => (request.headers.authorization ?? "").replace("Bearer ", ""),
    shown: (each) => ({ id: each.id, body: each.body, user: { login: each.by } }),
  },
  {
    list: /^\/projects\/5\/merge_requests\/12\/notes$/,
    one: /^\/projects\/5\/merge_requests\/12\/notes\/(\d+)$/,
    change: "PUT",
    limit: 1000000,
    token: (request) => request.headers["private-token"],
    shown: (each) => ({ id: each.id, body: each.body, author: { id: each.by === BOT.login ? BOT.id : 8 } }),
  },
];

function answer(request, address, body) {
  if (address.pathname === "/user" && hosts[1].token(request)) return [200, BOT];
  if (address.pathname === "/repos/team/shop/pulls") return [200, JSON.parse(readFileSync(join(folder, "pulls.json"), "utf8"))];
  const host = hosts.find((each) => each.list.test(address.pathname) || each.one.test(address.pathname));
  if (!host) return [404, { message: "Not Found" }];
  const token = host.token(request);
  if (token !== "writer" && token !== "reader") return [401, { message: "Bad credentials" }];
  const all = comments();
  if (request.method === "GET") {
    const page = Number(address.searchParams.get("page"));
    const size = Number(address.searchParams.get("per_page"));
    return [200, all.slice((page - 1) * size, page * size).map(host.shown)];
  }
  if (token === "reader") return [403, { message: "Resource not accessible by integration" }];
  const text = JSON.parse(body).body;
  if ([...text].length > host.limit) return [422, { message: "Body is too long" }];
  const [, id] = address.pathname.match(host.one) ?? [];
  if (request.method === "POST" && host.list.test(address.pathname)) {
    all.push({ id: 1000 + all.length, by: BOT.login, body: text });
  } else if (request.method === host.change && id) {
    all.find((each) => each.id === Number(id)).body = text;
  } else {
    return [405, { message: "Method Not Allowed" }];
  }
  writeFileSync(file, JSON.stringify(all));
  return [request.method === "POST" ? 201 : 200, {}];
}

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8").on("data", (part) => (body += part)).on("end", () => {
    appendFileSync(join(folder, "requests"), `${request.method} ${request.url}\n`);
    const [status, json] = answer(request, new URL(request.url, "http://host"), body);
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(json));
  });
});
server.listen(0, "127.0.0.1", () => writeFileSync(join(folder, "address"), `http://127.0.0.1:${server.address().port}`));
