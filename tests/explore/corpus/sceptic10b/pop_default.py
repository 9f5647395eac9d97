import threading

cache = {"a": 1, "b": 2, "c": 3}


def expire(keys):
    """清除过期的键"""
    for key in keys:
        cache.pop(key, None)


def main():
    threads = [
        threading.Thread(target=expire, args=(["a", "b"],)),
        threading.Thread(target=expire, args=(["b", "a"],)),
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("left:", list(cache))


main()
