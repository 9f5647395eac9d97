import concurrent.futures

progress = {"done": 0, "bytes": 0}


def download(url):
    size = len(url) * 10
    progress["done"] += 1
    progress["bytes"] += size
    return size


urls = ["http://a", "http://bb", "http://ccc"]
with concurrent.futures.ThreadPoolExecutor() as pool:
    sizes = list(pool.map(download, urls))
print(progress, sum(sizes))
