# 使用 add_done_callback 汇总结果,回调里加锁
from concurrent.futures import ThreadPoolExecutor
import threading

summary = {"ok": 0, "bytes": 0}
lock = threading.Lock()


def download(n):
    return n * 10


def on_done(future):
    with lock:
        summary["ok"] += 1
        summary["bytes"] += future.result()


with ThreadPoolExecutor(max_workers=2) as pool:
    for n in (1, 2, 3, 4):
        pool.submit(download, n).add_done_callback(on_done)
print("ok", summary["ok"], "bytes", summary["bytes"])
