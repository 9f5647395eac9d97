import json
import os
import tempfile
from multiprocessing import Process

PATH = os.path.join(tempfile.mkdtemp(), 'journal.json')


def note(who):
    with open(PATH) as f:
        rows = json.load(f)
    rows.append(who)
    tmp = PATH + f'.{who}'
    with open(tmp, 'w') as f:
        json.dump(rows, f)
    os.replace(tmp, PATH)


if __name__ == '__main__':
    with open(PATH, 'w') as f:
        json.dump([], f)
    ps = [Process(target=note, args=(w,)) for w in ('a', 'b')]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(PATH) as f:
        print(sorted(json.load(f)))
