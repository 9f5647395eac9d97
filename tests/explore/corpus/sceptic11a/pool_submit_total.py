from concurrent.futures import ThreadPoolExecutor, as_completed

summary = {"ok": 0, "failed": 0, "bytes": 0}


def download(url):
    size = len(url) * 10
    if "bad" in url:
        summary["failed"] += 1
        raise ValueError(url)
    summary["ok"] += 1
    summary["bytes"] += size
    return size


urls = ["http://a", "http://bb", "http://bad", "http://cccc", "http://bad2"]
with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(download, u): u for u in urls}
    for f in as_completed(futures):
        try:
            f.result()
        except ValueError as e:
            print("error for", e)
print(summary)
