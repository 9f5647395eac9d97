import random
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

FILES = {"a.txt": 10, "b.txt": 20, "c.txt": 30, "d.txt": 40}


def download(name):
    time.sleep(random.uniform(0.01, 0.05))
    return name, b"x" * FILES[name]


def main():
    total = 0
    done = 0
    with ThreadPoolExecutor(max_workers=3) as ex:
        futures = {ex.submit(download, name): name for name in FILES}
        for fut in as_completed(futures):
            name, data = fut.result()
            assert name == futures[fut]
            total += len(data)
            done += 1
    print(f"{done} files, {total} bytes")


if __name__ == "__main__":
    main()
