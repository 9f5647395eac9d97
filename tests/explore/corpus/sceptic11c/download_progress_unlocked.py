"""模拟多线程下载"""
import argparse
import random
import threading
import time


class Downloader:
    def __init__(self, size, threads, chunk):
        self.size = size
        self.threads = threads
        self.chunk = chunk
        self.downloaded = 0

    def part(self, start, end):
        pos = start
        while pos < end:
            n = min(self.chunk, end - pos)
            time.sleep(random.uniform(0.001, 0.003))
            pos += n
            self.downloaded += n
            self.progress()

    def progress(self):
        print(f"\r{self.downloaded * 100 // self.size:3d}%", end="")

    def run(self):
        step = self.size // self.threads
        ts = []
        for i in range(self.threads):
            end = self.size if i == self.threads - 1 else (i + 1) * step
            t = threading.Thread(target=self.part, args=(i * step, end), name=f"part-{i}")
            ts.append(t)
            t.start()
        for t in ts:
            t.join()
        print("\n完成", self.downloaded)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--size", type=int, default=60)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--chunk", type=int, default=16)
    args = ap.parse_args()
    Downloader(args.size, args.threads, args.chunk).run()


if __name__ == "__main__":
    main()
