"""try, except, else, finally; names of exceptions that are shared."""
import sys
import traceback

last = None
log = []


def attempt(action):
    global last
    try:
        action()
    except ZeroDivisionError as last:
        log.append(repr(last))
    except (KeyError, IndexError) as error:
        last = error
        log.append(type(last).__name__)
    else:
        log.append("fine")
    finally:
        log.append("finally")
    return "last" in globals()


print(attempt(lambda: 1 / 0), attempt(lambda: {}[1]), attempt(lambda: [][0]), attempt(lambda: None))
print(log)


def nested():
    for n in range(3):
        try:
            try:
                log[n + 100]
            except IndexError:
                if n == 1:
                    continue
                if n == 2:
                    break
                raise
            finally:
                log.append(n)
        except IndexError as error:
            trace = traceback.extract_tb(error.__traceback__)
            print([(frame.lineno, frame.name, frame.line) for frame in trace])
    else:
        print("never")
    return log[-3:]


print(nested())


def captured():
    error = None

    def show():
        return error

    try:
        raise ValueError("captured")
    except ValueError as error:
        print(repr(show()))
    try:
        return show()
    except NameError as missing:
        return str(missing)[:20]


print(captured(), sys.exc_info())


def returns():
    try:
        return log.pop()
    finally:
        log.append("after")


print(returns(), log[-1])
try:
    try:
        log["x"]
    except TypeError as error:
        raise RuntimeError("again") from error
except RuntimeError:
    traceback.print_exc()
try:
    attempt(lambda: log.remove("none"))
except ValueError:
    traceback.print_exc(limit=-1)
    print(traceback.format_exc())
