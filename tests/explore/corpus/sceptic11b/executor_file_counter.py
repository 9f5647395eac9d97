import json
from concurrent.futures import ProcessPoolExecutor

PATH = 'scores.json'


def load():
    with open(PATH) as f:
        return json.load(f)


def save(d):
    with open(PATH, 'w') as f:
        json.dump(d, f)


def win(name):
    d = load()
    d[name] = d.get(name, 0) + 1
    save(d)


def main():
    save({})
    with ProcessPoolExecutor(2) as ex:
        list(ex.map(win, ['ann', 'bob', 'ann', 'bob']))
    print(load())


if __name__ == '__main__':
    main()
