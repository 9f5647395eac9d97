"""except* (3.11)."""
errors = []


def work():
    global errors
    try:
        raise ExceptionGroup("many", [ValueError(1), KeyError(2), TypeError(3)])
    except* ValueError as group:
        errors = errors + [str(e) for e in group.exceptions]
    except* (KeyError, IndexError) as errors_:
        errors.append(len(errors_.exceptions))


try:
    work()
except ExceptionGroup as rest:
    print(rest.exceptions)
print(errors)
work()
