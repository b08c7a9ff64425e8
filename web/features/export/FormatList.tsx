import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import styles from './Export.module.css';
import { exportCommand, exportFile, formats, isOffered, type ExportChoice } from './export-address';

/** The same choice in each format: what it is for, the file, and the command that writes it. */
export function FormatList({ choice }: { choice: ExportChoice }) {
  return (
    <ul className={styles.formats}>
      {formats.map((format) => (
        <li key={format} data-format={format}>
          <h2>
            <FormattedMessage id={`export.format.${format}`} />
          </h2>
          <p>
            <FormattedMessage id={`export.format.${format}.body`} />
          </p>
          {isOffered(format, choice) ? (
            <>
              <div className={styles.files}>
                <Button component="a" variant="default" href={exportFile(format, choice)} download>
                  <FormattedMessage id="export.download" />
                </Button>
                {format === 'csv' && (
                  <Button component="a" variant="default" href={exportFile('csv-metadata', choice)} download>
                    <FormattedMessage id="export.metadata" />
                  </Button>
                )}
              </div>
              <code className={styles.command}>{exportCommand(format, choice)}</code>
            </>
          ) : (
            <p className={styles.quiet}>
              <FormattedMessage id="export.pair" />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
