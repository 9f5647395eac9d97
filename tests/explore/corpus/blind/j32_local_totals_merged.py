import threading
from collections import Counter

scratch = threading.local()


class Report:
    def __init__(self):
        self.lock = threading.Lock()
        self.words = Counter()
        self.files = 0
        self.longest = ''

    def merge(self, words, longest):
        with self.lock:
            self.words.update(words)
            self.files += 1
            if len(longest) > len(self.longest):
                self.longest = longest


report = Report()
files = {'a.txt': 'red blue red', 'b.txt': 'green red', 'c.txt': 'yellow blue'}


def note(word):
    scratch.counts[word] += 1
    if len(word) > len(scratch.longest):
        scratch.longest = word


def read(names):
    for name in names:
        scratch.counts = Counter()
        scratch.longest = ''
        for word in files[name].split():
            note(word)
        report.merge(scratch.counts, scratch.longest)


threads = [threading.Thread(target=read, args=(names,)) for names in (['a.txt', 'c.txt'], ['b.txt'])]
for t in threads: t.start()
for t in threads: t.join()
assert report.words == {'red': 3, 'blue': 2, 'green': 1, 'yellow': 1}
assert report.longest == 'yellow' and report.files == 3
print(report.words.most_common(2))
