import re
import threading
from collections import Counter

TEXT = """the cat saw the dog
a dog ran
the bird and the cat
nothing here"""


class WordCounter:
    def __init__(self, n_workers):
        self.n_workers = n_workers
        self.total = Counter()
        self.lock = threading.Lock()

    def count(self, lines):
        local = Counter()
        for line in lines:
            for word in re.findall(r"\w+", line.lower()):
                local[word] += 1
        with self.lock:
            self.total.update(local)

    def run(self, text):
        lines = text.splitlines()
        size = -(-len(lines) // self.n_workers)
        chunks = [lines[i:i + size] for i in range(0, len(lines), size)]
        threads = [threading.Thread(target=self.count, args=(c,)) for c in chunks]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        return sorted(self.total.items(), key=lambda kv: (-kv[1], kv[0]))[:3]


if __name__ == "__main__":
    print(WordCounter(3).run(TEXT))
