import concurrent.futures

progress = {"done": 0, "bytes": 0}


def download(url):
    return len(url) * 10


urls = ["http://a", "http://bb", "http://ccc"]
with concurrent.futures.ThreadPoolExecutor() as pool:
    jobs = [pool.submit(download, u) for u in urls]
    for job in concurrent.futures.as_completed(jobs):
        progress["done"] += 1
        progress["bytes"] += job.result()
print(progress)
