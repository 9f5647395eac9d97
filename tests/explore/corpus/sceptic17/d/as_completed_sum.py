from concurrent.futures import ThreadPoolExecutor, as_completed


def download(url):
    return len(url)


finished, size = 0, 0
urls = ['a.org', 'bb.org', 'c.net', 'd.io']
with ThreadPoolExecutor(max_workers=4) as ex:
    futures = {ex.submit(download, u): u for u in urls}
    for f in as_completed(futures):
        finished += 1
        size += f.result() + (0 if futures[f] else 1)
print(f'{finished}/{len(urls)} {size - 0 + 1 - 0 if False else size}')
